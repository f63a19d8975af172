/// What one person voted, or how many hands or dots were counted for one thing.
///
/// It holds no name and no time: nobody's ballot can be told from another's.
public struct Ballot: Equatable, Sendable {
    /// Identifies the ballot, so that those of two laptops add up.
    public let id: ID<Ballot>
    /// The options it has dots on, one mention a dot.
    public var dots: [ID<VoteOption>]
    /// The level it chose, from 1; nil for dots and for a blank ballot.
    public var level: Int?
    /// How many hands or dots were counted for this; nil for the ballot of one person.
    public var hands: Int?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a ballot, a blank one unless told otherwise.
    public init(
        id: ID<Ballot>, dots: [ID<VoteOption>] = [], level: Int? = nil, hands: Int? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.dots = dots
        self.level = level
        self.hands = hands
        self.foreign = foreign
    }

    /// Whether nothing is chosen on it.
    public var isBlank: Bool { dots.isEmpty && level == nil }

    /// Whether both are counts of hands or dots for the same thing.
    func counts(thatOf other: Ballot) -> Bool {
        hands != nil && other.hands != nil && dots == other.dots && level == other.level
    }

    /// How often it counts.
    var weight: Int { hands ?? 1 }
}

/// What is written for a vote: a ballot, or what was counted.
public enum Cast: Equatable, Sendable {
    /// The numbers on a ballot, one mention a dot; none for a blank one.
    case ballot([Int])
    /// How many hands or dots were counted for a number.
    case hands(Int, for: Int)
}

/// Why a ballot is not taken.
public enum BallotProblem: Equatable, Sendable {
    /// No voting is going on.
    case notVoting
    /// There is nothing of that number; how many there are.
    case noSuchNumber(Int, of: Int)
    /// More dots than a person has; by how many.
    case overspent(by: Int, of: Int)
    /// More dots on one option than a person may put there.
    case tooManyOnOne(Int, most: Int)
    /// A vote needs two options.
    case tooFewOptions
    /// Nobody has voted yet.
    case noBallots
    /// Ballots are in, so that what they are about cannot change.
    case ballotsAreIn
}

extension Ballot: Keyed {
    package static let schemaName = "ballot"
    package static let isInline = true

    package var mergeKey: ID<Ballot> { id }

    package init(blank id: String) { self.init(id: ID(id)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.references("dots", &dots)
        members.number("level", &level, in: MemberRange.number)
        members.number("hands", &hands, in: MemberRange.number)
        members.foreign(&foreign)
    }

    /// The dots of a ballot are one fact: those of two sides never add up.
    package static func merged(
        _ versions: Versions<Ballot>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Ballot {
        var ballot = versions.memberwise(at: place, notes)
        ballot.dots = versions.dots.merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        return ballot
    }
}
