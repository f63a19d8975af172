/// A speaking stack and free notes, optionally with two sides.
public struct Discussion: Equatable, Sendable {
    /// The names of the two sides; empty when there are none.
    public var sides: [String]
    /// Whether nobody speaks: people write or think, each for themselves.
    public var isSilent: Bool
    /// The side that the next note argues for, 0 or 1.
    public var currentSide: Int?
    /// The vote whose options it goes through.
    public var about: ID<Round>?
    /// How long each prompt is discussed, in seconds; nil where they share the time of the round.
    public var promptSeconds: Int?
    /// Who asked for the floor, the next one first.
    public var stack: [ID<Participant>]
    /// Who speaks and has spoken.
    public var floor: Floor

    /// Makes a discussion.
    public init(
        sides: [String] = [], isSilent: Bool = false, currentSide: Int? = nil,
        about: ID<Round>? = nil, promptSeconds: Int? = nil, stack: [ID<Participant>] = [],
        floor: Floor = Floor()
    ) {
        self.sides = sides
        self.isSilent = isSilent
        self.currentSide = currentSide
        self.about = about
        self.promptSeconds = promptSeconds
        self.stack = stack
        self.floor = floor
    }
}

extension RoundKind {
    /// Free discussion.
    public static let discussion = RoundKind(name: "discussion", usuallyGoesToSorting: true)
}

extension Discussion: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.labels("sides", &sides, .inline)
        members.flag("isSilent", &isSilent, unless: false)
        members.number("currentSide", &currentSide, in: MemberRange.side)
        members.reference("about", &about)
        members.number("promptSeconds", &promptSeconds, in: MemberRange.seconds)
        members.references("stack", &stack)
        members.things("turns", &floor.turns, .personal)
    }

    var planned: Discussion {
        Discussion(sides: sides, isSilent: isSilent, promptSeconds: promptSeconds)
    }

    // What it is at is what was said and done in it, which a copy keeps.
    mutating func stand(as earlier: Discussion) {}

    func asOf(_ past: PastMoment) -> Discussion {
        Discussion(
            sides: sides, isSilent: isSilent, currentSide: past.said?.side, about: about,
            promptSeconds: promptSeconds,
            floor: floor.asOf(past.moment, in: past.clock))
    }

    /// The two sides are one fact with the one at hand.
    package static func merged(
        _ versions: Versions<Discussion>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Discussion {
        var merged = versions.memberwise(at: place, notes)
        let sides = versions.map(DiscussionSides.init).greater()
        merged.sides = sides.names.map(\.text)
        merged.currentSide = sides.current
        return merged
    }
}

/// The sides, and which of them speaks.
private struct DiscussionSides: Comparable {
    var names: [SpeltText]
    var current: Int?

    init(_ discussion: Discussion) {
        names = discussion.sides.map(SpeltText.init)
        current = discussion.currentSide
    }

    static func < (left: DiscussionSides, right: DiscussionSides) -> Bool {
        if left.names != right.names { return left.names.lexicographicallyPrecedes(right.names) }
        return left.current ?? -1 < right.current ?? -1
    }
}
