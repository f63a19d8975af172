/// A decision by consent: nobody needs to be for it, and nobody has an objection that stands.
public struct Decision: Equatable, Sendable {
    /// What the round is at.
    public enum Phase: String, CaseIterable, Sendable {
        /// The proposal is written and read out.
        case proposal
        /// Questions of understanding, and answers.
        case clarification
        /// Everybody says how they feel about it.
        case feelings
        /// Those who proposed may change their proposal.
        case amendments
        /// Everybody says whether something stands against it.
        case objections
        /// It is decided.
        case adopted
        /// It was taken back, and nothing is decided.
        case withdrawn
    }

    /// What the round is at.
    public var phase: Phase
    /// The proposal as it was written first, and each time it was amended, by time.
    public var versions: [ProposalVersion]
    /// What became of objections; one that is not here is open.
    public var objections: [Objection]
    /// The day on which it is looked at again.
    public var reviewOn: CalendarDay?

    /// Makes a decision about nothing yet.
    public init(
        phase: Phase = .proposal, versions: [ProposalVersion] = [], objections: [Objection] = [],
        reviewOn: CalendarDay? = nil
    ) {
        self.phase = phase
        self.versions = versions
        self.objections = objections
        self.reviewOn = reviewOn
    }

    /// The proposal as it reads now; nil before there is one.
    public var current: ProposalVersion? { versions.last }

    /// The number of a version, from 1.
    public func number(of version: ID<ProposalVersion>?) -> Int? {
        versions.firstIndex { $0.id == version }.map { $0 + 1 }
    }

    /// Whether a contribution with that phase is an objection.
    static func isObjection(_ contribution: Contribution) -> Bool {
        contribution.phase == Phase.objections.rawValue && !contribution.isStruck
    }
}

/// A proposal as it read from some time on; it never changes, another one follows.
public struct ProposalVersion: Equatable, Sendable {
    /// Identifies the version.
    public let id: ID<ProposalVersion>
    /// The words.
    public var text: String
    /// When it was written.
    public var at: Moment
    /// Members of the file that a later version of the program wrote.
    public var foreign: ForeignMembers

    /// Makes a version.
    public init(
        id: ID<ProposalVersion>, text: String, at: Moment, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.text = text
        self.at = at
        self.foreign = foreign
    }
}

/// What became of an objection, whose words are a contribution.
public struct Objection: Equatable, Sendable {
    /// What an objection can come to.
    public enum Status: String, CaseIterable, Sendable {
        /// It stands until something is done about it.
        case open
        /// An amendment or an answer took it away.
        case lifted
        /// Whoever raised it took it back.
        case withdrawn
        /// Whoever raised it keeps to it: there is no consent.
        case maintained
    }

    /// The contribution that says it.
    public var contribution: ID<Contribution>
    /// What became of it.
    public var status: Status
    /// The version of the proposal that lifted it, where it was amended for it.
    public var version: ID<ProposalVersion>?
    /// Members of the file that a later version of the program wrote.
    public var foreign: ForeignMembers

    /// Makes an objection.
    public init(
        contribution: ID<Contribution>, status: Status = .open,
        version: ID<ProposalVersion>? = nil, foreign: ForeignMembers = .none
    ) {
        self.contribution = contribution
        self.status = status
        self.version = version
        self.foreign = foreign
    }
}

/// Why a decision does not go on.
public enum DecisionProblem: Equatable, Sendable {
    /// There is no proposal yet.
    case noProposal
    /// So many objections stand, of which so many are maintained.
    case objectionsStand(Int, maintained: Int)
    /// It is decided, or taken back.
    case isOver
}

extension RoundKind {
    /// A decision by consent.
    public static let decision = RoundKind(name: "decision")
}

extension Decision.Phase: Spelt {}
extension Objection.Status: Spelt {}

extension Decision: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("phase", &phase, unless: .proposal)
        members.things("versions", &versions)
        members.things("objections", &objections)
        members.value("reviewOn", &reviewOn)
    }

    var planned: Decision { Decision() }

    mutating func stand(as earlier: Decision) { phase = earlier.phase }

    /// With the proposal as it read by then, in the phase that was spoken in last, and with every
    /// objection open, since nobody knows when one was lifted.
    func asOf(_ past: PastMoment) -> Decision {
        let versions = versions.filter { $0.at <= past.moment }
        var phase = past.said?.phase.flatMap(Phase.init) ?? .proposal
        if versions.count > 1, let last = versions.last, phase != .objections,
            past.said?.recordedAt.map({ $0 < last.at }) ?? true
        {
            phase = .amendments
        }
        return Decision(phase: phase, versions: versions)
    }
}

extension ProposalVersion: Keyed {
    package static let schemaName = "proposalVersion"

    package var mergeKey: ID<ProposalVersion> { id }

    package init(blank id: String) {
        self.init(id: ID(id), text: "", at: Moment(milliseconds: 0))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.words("text", &text, [.required, .label])
        members.value("at", &at, unless: nil, .lesser)
        members.foreign(&foreign)
    }

    /// The versions of both sides by their time, so that none is lost.
    package static func mergedList(
        _ versions: Versions<[ProposalVersion]>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [ProposalVersion] {
        versions.things(by: \.id, inOrder: { ($0.at, $0.id) < ($1.at, $1.id) }) {
            merged($0, at: place, notes)
        }
    }
}

extension Objection: Keyed {
    package static let schemaName = "objection"
    package static let isInline = true

    package var mergeKey: ID<Contribution> { contribution }

    package init(blank id: String) { self.init(contribution: ID("")) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.reference("contribution", &contribution)
        members.value("status", &status)
        members.reference("version", &version)
        members.foreign(&foreign)
    }

    /// Of an objection that was settled in different ways the weightier one counts.
    package static func merged(
        _ versions: Versions<Objection>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Objection {
        var objection = versions.memberwise(at: place, notes)
        if objection.status != .lifted { objection.version = nil }
        return objection
    }

    package static func mergedList(
        _ versions: Versions<[Objection]>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [Objection] {
        versions.things(by: \.contribution, inOrder: { $0.contribution < $1.contribution }) {
            merged($0, at: place, notes)
        }
    }
}
