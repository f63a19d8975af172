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
    /// The grade or the rank of each option, by option; an option that is not here was given none.
    public var marks: [Mark]
    /// How many hands or dots were counted for this; nil for the ballot of one person.
    public var hands: Int?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a ballot, a blank one unless told otherwise.
    public init(
        id: ID<Ballot>, dots: [ID<VoteOption>] = [], level: Int? = nil, marks: [Mark] = [],
        hands: Int? = nil, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.dots = dots
        self.level = level
        self.marks = marks
        self.hands = hands
        self.foreign = foreign
    }

    /// Whether nothing is chosen on it.
    public var isBlank: Bool { dots.isEmpty && level == nil && marks.isEmpty }

    /// Whether both are counts of hands or dots for the same thing.
    func counts(thatOf other: Ballot) -> Bool {
        hands != nil && other.hands != nil && dots == other.dots && level == other.level
    }

    /// How often it counts.
    var weight: Int { hands ?? 1 }

    /// The grade or the rank that it gives an option; nil when it gives none.
    func mark(of option: ID<VoteOption>) -> Int? { marks.first { $0.option == option }?.level }

    /// A grade or a rank that a ballot gives an option, 1 the best.
    public struct Mark: Equatable, Sendable {
        /// The option.
        public var option: ID<VoteOption>
        /// The grade or the rank; two options may have the same.
        public var level: Int
        /// Members of the file that a later version wrote.
        public var foreign: ForeignMembers

        /// Makes a mark.
        public init(
            _ option: ID<VoteOption>, _ level: Int, foreign: ForeignMembers = .none
        ) {
            self.option = option
            self.level = level
            self.foreign = foreign
        }
    }
}

/// What is written for a vote: a ballot, or what was counted.
public enum Cast: Equatable, Sendable {
    /// The numbers on a ballot, one mention a dot; none for a blank one.
    case ballot([Int])
    /// The numbers of options in the order of preference; those that are liked equally together.
    case ranks([[Int]])
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
    /// Every option gets a grade: how many there are, and for how many options.
    case wrongGradeCount(Int, of: Int)
    /// An option has two places in one order.
    case rankedTwice(Int)
    /// Grades and orders are each person's own: hands cannot be counted for them.
    case noHands
    /// A vote needs two options.
    case tooFewOptions
    /// The results are not revealed yet.
    case notRevealed
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
        members.things("marks", &marks)
        members.number("hands", &hands, in: MemberRange.number)
        members.foreign(&foreign)
    }

    /// The dots of a ballot are one fact, and so are its marks: those of two sides never add up.
    package static func merged(
        _ versions: Versions<Ballot>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Ballot {
        var ballot = versions.memberwise(at: place, notes)
        ballot.dots = versions.dots.merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        ballot.marks = versions.marks.merged { ours, theirs in
            ours.lexicographicallyPrecedes(theirs) {
                ($0.option, $0.level) < ($1.option, $1.level)
            } ? theirs : ours
        }
        return ballot
    }
}

extension Ballot.Mark: Keyed {
    package static let schemaName = "mark"
    package static let isInline = true

    package var mergeKey: ID<VoteOption> { option }

    package init(blank id: String) { self.init(ID(id), 1) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.reference("option", &option)
        members.number("level", &level, in: MemberRange.number)
        members.foreign(&foreign)
    }
}
