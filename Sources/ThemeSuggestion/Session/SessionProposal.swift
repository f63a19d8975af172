import Workshop

/// How the unsorted contributions of a session could be sorted.
public struct SessionProposal: Equatable, Sendable {
    /// Sets of contributions that say nearly the same; those may stand in the groups as well.
    public let lookAlikes: [Group]
    /// The groups, the largest first.
    public let groups: [Group]
    /// What fits nowhere.
    public let leftovers: [ID<Contribution>]

    /// Contributions that may make a theme.
    public struct Group: Equatable, Sendable {
        /// A name from their own words.
        public let name: String
        /// The contributions, those that fit best first.
        public let notes: [ID<Contribution>]
    }
}
