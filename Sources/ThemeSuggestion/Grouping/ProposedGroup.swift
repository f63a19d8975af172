/// Notes that may make a theme, with a name from their own words.
public struct ProposedGroup: Equatable, Sendable {
    /// The words that most of them share and the others lack, as they are written there.
    public let name: String
    /// The notes, by their places, those that fit best first.
    public let notes: [Int]
}
