/// Options, ballots and their reveal; nobody's ballot is known to be theirs.
public struct Vote: Equatable, Sendable {
    /// How people vote.
    public enum Form: String, CaseIterable, Sendable {
        /// Each has some dots for the options.
        case dots
        /// Each says how far they can go along with a proposal, on a scale of labels.
        case gradients
        /// Each shows one to five fingers.
        case fingers
        /// Each says yes, no, or abstains.
        case yesNo = "yes-no"
        /// Each gives every option a grade: majority judgment.
        case grades
        /// Each puts the options in order; they are compared two by two.
        case ranking

        /// Whether it is about options that are gathered first; the others are about what is asked.
        public var gathersOptions: Bool {
            switch self {
            case .dots, .grades, .ranking: true
            case .gradients, .fingers, .yesNo: false
            }
        }
    }

    /// What the round is at.
    public enum Phase: String, CaseIterable, Sendable {
        /// The options are gathered.
        case options
        /// Ballots come in, and nobody sees how they stand.
        case voting
        /// Everybody sees the results.
        case revealed
    }

    /// How people vote.
    public var form: Form
    /// What the file says that the round is at; ``step`` is what it is at.
    public var phase: Phase
    /// What dots are put on, by number.
    public var options: [VoteOption]
    /// How many dots each person has.
    public var dotsPerVoter: Int
    /// How many dots of one person may be on one option; nil when all may.
    public var dotsPerOption: Int?
    /// The labels of the scale or the grades, the most willing first; empty for the usual ones.
    public var labels: [String]
    /// How many people have to vote for the result to count; nil when any number will do.
    public var quorum: Int?
    /// The vote on the same options before this one.
    public var repeats: ID<Round>?
    /// What came in.
    public var ballots: [Ballot]

    /// Makes a vote in which nobody has voted yet: three dots each, unless told otherwise.
    public init(
        form: Form = .dots, phase: Phase = .options, options: [VoteOption] = [],
        dotsPerVoter: Int = 3, dotsPerOption: Int? = nil, labels: [String] = [],
        quorum: Int? = nil, repeats: ID<Round>? = nil, ballots: [Ballot] = []
    ) {
        self.form = form
        self.phase = phase
        self.options = options
        self.dotsPerVoter = dotsPerVoter
        self.dotsPerOption = dotsPerOption
        self.labels = labels
        self.quorum = quorum
        self.repeats = repeats
        self.ballots = ballots
    }

    /// What the round is at: not every form needs options to be gathered.
    public var step: Phase { !form.gathersOptions && phase == .options ? .voting : phase }

    /// How many levels there are to choose from: five fingers, as many as there are labels, else the
    /// usual ones; none for dots and ranks.
    public var levelCount: Int {
        switch form {
        case .dots, .ranking: 0
        case .gradients: labels.isEmpty ? Self.usualLevelCount : labels.count
        case .fingers: 5
        case .yesNo: 3
        case .grades: labels.isEmpty ? Self.usualGradeCount : labels.count
        }
    }

    /// How many grades the usual scale has (Balinski and Laraki, 2012).
    public static let usualGradeCount = 7

    /// How many levels the usual scale has (Kaner's gradients of agreement).
    public static let usualLevelCount = 8

    /// The option of that number.
    public func option(_ number: Int) -> VoteOption? { options.first { $0.number == number } }

    /// The number that the next option gets: none is given twice.
    public var nextNumber: Int { (options.map(\.number).max() ?? 0) + 1 }
}

/// Something that people can vote for.
public struct VoteOption: Equatable, Sendable {
    /// Identifies the option.
    public let id: ID<VoteOption>
    /// Its number, which stays what it is while others come and go.
    public var number: Int
    /// Its words; empty when it is a contribution.
    public var text: String
    /// The contribution that is voted for; the words are there, and go when it is struck.
    public var contribution: ID<Contribution>?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes an option.
    public init(
        id: ID<VoteOption>, number: Int, text: String = "",
        contribution: ID<Contribution>? = nil, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.number = number
        self.text = text
        self.contribution = contribution
        self.foreign = foreign
    }
}

extension Session {
    /// The words of an option; empty when it is a contribution that was struck.
    public func text(of option: VoteOption) -> String {
        option.contribution.flatMap { contributions[$0]?.text } ?? option.text
    }
}

extension RoundKind {
    /// A vote.
    public static let vote = RoundKind(name: "vote")
}

extension Vote.Form: Spelt {}
extension Vote.Phase: Spelt {}

extension Vote: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("form", &form, unless: .dots)
        members.value("phase", &phase, unless: .options)
        members.number("dotsPerVoter", &dotsPerVoter, in: MemberRange.number, unless: 3)
        members.number("dotsPerOption", &dotsPerOption, in: MemberRange.number)
        members.labels("labels", &labels)
        members.number("quorum", &quorum, in: MemberRange.number)
        members.reference("repeats", &repeats)
        members.things("options", &options)
        members.things("ballots", &ballots)
    }

    var planned: Vote {
        Vote(
            form: form, dotsPerVoter: dotsPerVoter, dotsPerOption: dotsPerOption, labels: labels,
            quorum: quorum)
    }

    mutating func stand(as earlier: Vote) { phase = earlier.phase }

    /// Ballots have no time, so that nobody knows how they stand before the round is over.
    func asOf(_ past: PastMoment) -> Vote {
        guard past.hasBegun else { return planned }
        var vote = self
        vote.phase = .voting
        vote.ballots = []
        vote.options.removeAll { option in
            guard let said = option.contribution.flatMap({ past.whole.contributions[$0] }) else {
                return false
            }
            return said.recordedAt.map { $0 > past.moment } ?? false
        }
        return vote
    }
}

extension VoteOption: Keyed {
    package static let schemaName = "option"

    package var mergeKey: ID<VoteOption> { id }

    package init(blank id: String) { self.init(id: ID(id), number: 1) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.number("number", &number, in: MemberRange.number)
        members.words("text", &text)
        members.reference("contribution", &contribution)
        members.foreign(&foreign)
    }
}
