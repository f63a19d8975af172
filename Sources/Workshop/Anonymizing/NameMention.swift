/// A place in somebody's words where the name of a person of the session stands.
public struct NameMention: Hashable, Sendable {
    /// Where: «contributions/…», as the session file is laid out.
    public var path: String
    /// The words before it, on the way from the beginning of the text.
    public var before: String
    /// The name as it is written there.
    public var name: String
    /// The words after it, up to the end of the text.
    public var after: String
    /// Which mention it is within that text, from 0.
    public var number: Int
}
