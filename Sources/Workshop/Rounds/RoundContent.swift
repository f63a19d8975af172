/// What is particular to one kind of round: the registry of kinds, one line each, here and in what
/// follows.
public enum RoundContent: Equatable, Sendable {
    case opening(Opening)
    case goRound(GoRound)
    case pairs(Pairs)
    case smallGroups(SmallGroups)
    case discussion(Discussion)
    case sorting(Sorting)
    case vote(Vote)
    case decision(Decision)
    case election(Election)
    case groups(Groups)
    case closing(Closing)
    case pauseBreak(Break)
    /// A kind that only a later version knows: shown by its name, and kept as it is.
    case unknown(UnknownRound)

    /// The kind of round.
    public var kind: RoundKind {
        switch self {
        case .opening: .opening
        case .goRound: .goRound
        case .pairs: .pairs
        case .smallGroups: .smallGroups
        case .discussion: .discussion
        case .sorting: .sorting
        case .vote: .vote
        case .decision: .decision
        case .election: .election
        case .groups: .groups
        case .closing: .closing
        case .pauseBreak: .pauseBreak
        case .unknown(let round): RoundKind(name: round.kindName)
        }
    }

    /// What a new round of this kind begins with; nil for a kind that this version does not know.
    public static func new(_ kind: RoundKind) -> RoundContent? {
        switch kind {
        case .opening: .opening(Opening())
        case .goRound: .goRound(GoRound())
        case .pairs: .pairs(Pairs())
        case .smallGroups: .smallGroups(SmallGroups())
        case .discussion: .discussion(Discussion())
        case .sorting: .sorting(Sorting())
        case .vote: .vote(Vote())
        case .decision: .decision(Decision())
        case .election: .election(Election())
        case .groups: .groups(Groups())
        case .closing: .closing(Closing())
        case .pauseBreak: .pauseBreak(Break())
        default: nil
        }
    }
}

extension RoundKind {
    /// The kinds that this version knows, in the order in which an editor offers them.
    public static let all: [RoundKind] = [
        .opening, .goRound, .pairs, .smallGroups, .discussion, .sorting, .vote, .decision,
        .election,
        .groups, .closing, .pauseBreak,
    ]
}

extension RoundContent {
    /// The kind, whichever it is: read and written through.
    var body: any RoundBody {
        get {
            switch self {
            case .opening(let round): round
            case .goRound(let round): round
            case .pairs(let round): round
            case .smallGroups(let round): round
            case .discussion(let round): round
            case .sorting(let round): round
            case .vote(let round): round
            case .decision(let round): round
            case .election(let round): round
            case .groups(let round): round
            case .closing(let round): round
            case .pauseBreak(let round): round
            case .unknown(let round): round
            }
        }
        set {
            switch self {
            case .opening(let round): self = .opening(newValue as? Opening ?? round)
            case .goRound(let round): self = .goRound(newValue as? GoRound ?? round)
            case .pairs(let round): self = .pairs(newValue as? Pairs ?? round)
            case .smallGroups(let round): self = .smallGroups(newValue as? SmallGroups ?? round)
            case .discussion(let round): self = .discussion(newValue as? Discussion ?? round)
            case .sorting(let round): self = .sorting(newValue as? Sorting ?? round)
            case .vote(let round): self = .vote(newValue as? Vote ?? round)
            case .decision(let round): self = .decision(newValue as? Decision ?? round)
            case .election(let round): self = .election(newValue as? Election ?? round)
            case .groups(let round): self = .groups(newValue as? Groups ?? round)
            case .closing(let round): self = .closing(newValue as? Closing ?? round)
            case .pauseBreak(let round): self = .pauseBreak(newValue as? Break ?? round)
            case .unknown(let round): self = .unknown(newValue as? UnknownRound ?? round)
            }
        }
    }
}

extension RoundContent {
    /// Who speaks and has spoken; nil in kinds without a floor.
    public var floor: Floor? {
        get {
            switch self {
            case .goRound(let round): round.floor
            case .discussion(let round): round.floor
            case .opening, .pairs, .smallGroups, .sorting, .vote, .decision, .election, .groups,
                .closing, .pauseBreak, .unknown:
                nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .goRound(var round):
                round.floor = newValue
                self = .goRound(round)
            case .discussion(var round):
                round.floor = newValue
                self = .discussion(round)
            case .opening, .pairs, .smallGroups, .sorting, .vote, .decision, .election, .groups,
                .closing, .pauseBreak, .unknown:
                break
            }
        }
    }
}

extension RoundContent {
    /// What became of objections; nil in kinds that hear none.
    var objections: [Objection]? {
        switch self {
        case .decision(let decision): decision.objections
        case .election(let election): election.objections
        case .opening, .goRound, .pairs, .smallGroups, .discussion, .sorting, .vote, .groups,
            .closing, .pauseBreak, .unknown:
            nil
        }
    }
}

extension RoundContent {
    /// Notes where in the round something was said: the table, the side, the phase.
    func place(_ contribution: inout Contribution, from provenance: Provenance) {
        switch self {
        case .smallGroups(let groups):
            let table = groups.tables.first { $0.id == provenance.table } ?? groups.tableAtHand
            contribution.table = table?.id
            contribution.prompt = table?.prompt ?? contribution.prompt
        case .discussion(let discussion):
            contribution.side = discussion.currentSide
        case .decision(let decision):
            contribution.phase = provenance.phase ?? decision.phase.rawValue
        case .election(let election):
            contribution.phase = provenance.phase ?? election.phase.rawValue
        case .opening, .goRound, .pairs, .sorting, .vote, .groups, .closing, .pauseBreak, .unknown:
            break
        }
    }
}
