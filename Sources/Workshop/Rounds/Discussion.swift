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
    public var hands: [Hand]
    /// Who speaks and has spoken.
    public var floor: Floor
    /// The marks by which the group looks at who speaks, such as «women, men»; empty where it chose
    /// none.
    public var marks: [String]
    /// Whether those who have not spoken yet come first.
    public var hasFirstTimersFirst: Bool
    /// Whether marks take turns; never unless the group chose marks.
    public var alternates: Bool
    /// How many stood on either side, each time it was counted.
    public var standings: [Standing]
    /// How long those of each mark spoke before the round was last left.
    public var heard: [MarkedTime]

    /// Makes a discussion.
    public init(
        sides: [String] = [], isSilent: Bool = false, currentSide: Int? = nil,
        about: ID<Round>? = nil, promptSeconds: Int? = nil, hands: [Hand] = [],
        floor: Floor = Floor(), marks: [String] = [], hasFirstTimersFirst: Bool = false,
        alternates: Bool = false, standings: [Standing] = [], heard: [MarkedTime] = []
    ) {
        self.sides = sides
        self.isSilent = isSilent
        self.currentSide = currentSide
        self.about = about
        self.promptSeconds = promptSeconds
        self.hands = hands
        self.floor = floor
        self.marks = marks
        self.hasFirstTimersFirst = hasFirstTimersFirst
        self.alternates = alternates
        self.standings = standings
        self.heard = heard
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
        members.labels("marks", &marks, .inline)
        members.flag("hasFirstTimersFirst", &hasFirstTimersFirst, unless: false)
        members.flag("alternates", &alternates, unless: false)
        members.things("hands", &hands, .personal)
        // Files of before knew only those of the list. A hand gets its person's identifier, so that two
        // laptops that open the same file have the same hands.
        var stack: [ID<Participant>] = []
        members.former("stack", &stack)
        for person in stack where !hands.contains(where: { $0.person == person }) {
            hands.append(Hand(id: ID(person.text), person: person))
        }
        members.things("turns", &floor.turns, .personal)
        members.things("standings", &standings)
        members.things("heard", &heard, .personal)
    }

    var planned: Discussion {
        Discussion(
            sides: sides, isSilent: isSilent, promptSeconds: promptSeconds, marks: marks,
            hasFirstTimersFirst: hasFirstTimersFirst, alternates: alternates)
    }

    // What it is at is what was said and done in it, which a copy keeps.
    mutating func stand(as earlier: Discussion) {}

    func asOf(_ past: PastMoment) -> Discussion {
        Discussion(
            sides: sides, isSilent: isSilent, currentSide: past.said?.side, about: about,
            promptSeconds: promptSeconds,
            floor: floor.asOf(past.moment, in: past.clock), marks: marks,
            hasFirstTimersFirst: hasFirstTimersFirst, alternates: alternates,
            standings: standings.filter { $0.countedAt.map { $0 <= past.moment } ?? false })
    }

    /// The two sides are one fact with the one at hand; nobody waits twice.
    package static func merged(
        _ versions: Versions<Discussion>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Discussion {
        var merged = versions.memberwise(at: place, notes)
        let sides = versions.map(DiscussionSides.init).greater()
        merged.sides = sides.names.map(\.text)
        merged.currentSide = sides.current
        // Whoever raised a hand on both laptops raised one.
        var known: [Speaker] = []
        merged.hands = merged.hands.filter { hand in
            let isNew = !known.contains(hand.speaker)
            known.append(hand.speaker)
            return isNew
        }
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
