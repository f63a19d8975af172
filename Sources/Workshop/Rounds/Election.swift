/// An election without candidate: everybody names somebody and says why, and who is proposed in the end
/// is elected when no objection stands.
///
/// Reasons decide and not numbers, so that nothing here is ever counted.
public struct Election: Equatable, Sendable {
    /// What the round is at.
    public enum Phase: String, CaseIterable, Sendable {
        /// The post is described, and what it asks of somebody.
        case post
        /// Everybody names somebody and says why.
        case nominations
        /// Everybody may name somebody else, having heard the others.
        case changes
        /// Somebody is proposed, by the reasons that were given.
        case proposal
        /// Everybody says whether something stands against it.
        case objections
        /// Who was proposed is elected.
        case elected
    }

    /// What the round is at.
    public var phase: Phase
    /// What somebody is elected to.
    public var post: String
    /// What it asks of them, a criterion a line.
    public var criteria: String
    /// The last day they are elected for.
    public var until: CalendarDay?
    /// Who named whom and why, by time; what somebody says last counts.
    public var nominations: [Nomination]
    /// Who is proposed, and in the end elected.
    public var candidate: NamedPerson?
    /// What became of objections; one that is not here is open.
    public var objections: [Objection]

    /// Makes an election to a post that is still to be described.
    public init(
        phase: Phase = .post, post: String = "", criteria: String = "", until: CalendarDay? = nil,
        nominations: [Nomination] = [], candidate: NamedPerson? = nil, objections: [Objection] = []
    ) {
        self.phase = phase
        self.post = post
        self.criteria = criteria
        self.until = until
        self.nominations = nominations
        self.candidate = candidate
        self.objections = objections
    }

    /// What each person said last, in the order in which they spoke first, with what they had said
    /// before.
    public var standing: [(last: Nomination, first: Nomination?)] {
        var spoken: [(last: Nomination, first: Nomination?)] = []
        for nomination in nominations {
            let place = spoken.firstIndex { $0.last.voter.isSamePerson(as: nomination.voter) }
            if let place {
                let first = spoken[place].first ?? spoken[place].last
                spoken[place] = (nomination, first)
            } else {
                spoken.append((nomination, nil))
            }
        }
        return spoken
    }

    /// Why those who name the candidate do so, in the order in which they spoke.
    public var reasons: [String] {
        standing.filter { $0.last.candidate.isSamePerson(as: candidate) }
            .map(\.last.reason).filter { !$0.isBlank }
    }
}

/// Whom somebody names for a post, and why.
public struct Nomination: Equatable, Sendable {
    /// Identifies the nomination.
    public let id: ID<Nomination>
    /// Who says it.
    public var voter: NamedPerson?
    /// Whom they name.
    public var candidate: NamedPerson?
    /// Why.
    public var reason: String
    /// When it was said.
    public var at: Moment
    /// Members of the file that a later version of the program wrote.
    public var foreign: ForeignMembers

    /// Makes a nomination.
    public init(
        id: ID<Nomination>, voter: NamedPerson?, candidate: NamedPerson?, reason: String = "",
        at: Moment, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.voter = voter
        self.candidate = candidate
        self.reason = reason
        self.at = at
        self.foreign = foreign
    }
}

/// Why an election does not go on.
public enum ElectionProblem: Equatable, Sendable {
    /// Nobody has said what somebody is elected to.
    case noPost
    /// Nobody has named anybody.
    case noNomination
    /// Nobody is proposed.
    case noCandidate
    /// So many objections stand.
    case objectionsStand(Int)
    /// Somebody is elected.
    case isOver
    /// That belongs to another phase.
    case notNow
}

extension NamedPerson? {
    /// Whether both are the same participant, or else go by the same name.
    public func isSamePerson(as other: NamedPerson?) -> Bool {
        guard let self, let other else { return false }
        if let one = self.participant, let two = other.participant { return one == two }
        return self.name.lowercased() == other.name.lowercased()
    }
}

extension RoundKind {
    /// An election without candidate.
    public static let election = RoundKind(name: "election")
}

extension Election.Phase: Spelt {}

extension Election: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("phase", &phase, unless: .post)
        members.words("post", &post)
        members.words("criteria", &criteria)
        members.value("until", &until)
        members.things("nominations", &nominations)
        members.person("candidate", &candidate)
        members.things("objections", &objections)
    }

    /// The post and its criteria belong to the method, what was said does not.
    var planned: Election { Election(post: post, criteria: criteria) }

    mutating func stand(as earlier: Election) { phase = earlier.phase }

    /// With what was said by then; who is proposed shows only once objections were heard.
    func asOf(_ past: PastMoment) -> Election {
        var then = planned
        then.nominations = nominations.filter { $0.at <= past.moment }
        if !then.nominations.isEmpty { then.phase = .nominations }
        if past.said?.phase == Phase.objections.rawValue {
            then.phase = .objections
            then.candidate = candidate
        }
        return then
    }
}

extension Nomination: Keyed {
    package static let schemaName = "nomination"

    package var mergeKey: ID<Nomination> { id }

    package init(blank id: String) {
        self.init(
            id: ID(id), voter: nil, candidate: nil, at: Moment(milliseconds: 0))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.person("voter", &voter)
        members.person("candidate", &candidate)
        members.words("reason", &reason)
        members.value("at", &at, unless: nil, .lesser)
        members.foreign(&foreign)
    }

    /// The nominations of both sides by their time, so that none is lost.
    package static func mergedList(
        _ versions: Versions<[Nomination]>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [Nomination] {
        versions.things(by: \.id, inOrder: { ($0.at, $0.id) < ($1.at, $1.id) }) {
            merged($0, at: place, notes)
        }
    }
}

extension RoundContent {
    /// Who is proposed in an election; nil in every other kind.
    public var candidate: NamedPerson? {
        if case .election(let election) = self { return election.candidate }
        return nil
    }
}
