import Workshop

/// A theme that a contribution may belong to, and why.
public struct SuggestedTheme: Equatable, Sendable {
    /// The theme.
    public let theme: ID<Theme>
    /// How much speaks for it: near 1 for a clear case, near 0 for hardly anything.
    public let score: Float
    /// The words of the contribution that the theme holds as well and few others do, the strongest first;
    /// at most three.
    public let words: [String]
    /// Words of the contribution that mean nearly what others in the theme do, where it shares no word; at
    /// most two.
    public let near: [NearWords]
    /// Whether it is clearly ahead of the next one.
    public let isSure: Bool
}
