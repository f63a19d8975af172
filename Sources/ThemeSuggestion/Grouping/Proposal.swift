/// How a wall of notes could be sorted: a proposal to accept, correct or ignore group by group.
public struct Proposal: Equatable, Sendable {
    /// The notes that say nearly the same, in sets of two and more.
    public let lookAlikes: [[Int]]
    /// The groups, the largest first.
    public let groups: [ProposedGroup]
    /// The notes that fit nowhere.
    public let leftovers: [Int]
}
