/// A page of the synthesis as it is reread with the group: few enough words for a projected screen.
public struct RereadingPage: Equatable, Sendable {
    /// What stands above the contributions.
    public enum Heading: Equatable, Sendable {
        /// A round, and the prompt that was answered where there are several.
        case round(ID<Round>, ID<Prompt>?)
        /// A theme with its statement.
        case theme(ID<Theme>)
        /// What was said in a round that is not known.
        case elsewhere
    }

    /// What stands above the contributions.
    public let heading: Heading
    /// What was said, by time; at most ``longest``.
    public let contributions: [ID<Contribution>]

    /// How many contributions a page holds at most: what can be read from the back row.
    public static let longest = 5
}
