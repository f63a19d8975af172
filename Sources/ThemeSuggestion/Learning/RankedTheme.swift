/// A theme that a note may belong to, and why.
public struct RankedTheme: Equatable, Sendable {
    /// The theme, by its place.
    public let theme: Int
    /// How much speaks for it: near 1 for a clear case, near 0 for hardly anything.
    public let score: Float
    /// The words of the note that the theme holds as well and few others do, the strongest first, as
    /// they stand in the note; at most three.
    public let words: [String]
    /// Words of the note that mean nearly what others in the theme do, where it shares no word; at most two.
    public let near: [NearWords]
}
