/// A speaking stack and free notes, optionally with two sides.
public struct Discussion: Equatable, Sendable {
    /// The names of the two sides; empty when there are none.
    public var sides: [String]
    /// The side that the next note argues for, 0 or 1.
    public var currentSide: Int?
    /// Who asked for the floor, the next one first.
    public var stack: [ID<Participant>]
    /// Who speaks and has spoken.
    public var floor: Floor

    /// Makes a discussion.
    public init(
        sides: [String] = [], currentSide: Int? = nil, stack: [ID<Participant>] = [],
        floor: Floor = Floor()
    ) {
        self.sides = sides
        self.currentSide = currentSide
        self.stack = stack
        self.floor = floor
    }
}

extension RoundKind {
    /// Free discussion.
    public static let discussion = RoundKind(name: "discussion", usuallyGoesToSorting: true)
}
