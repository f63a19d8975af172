/// What is particular to one kind of round: the registry of kinds, one line each.
public enum RoundContent: Equatable, Sendable {
    case opening(Opening)
    case goRound(GoRound)
    case pairs(Pairs)
    case smallGroups(SmallGroups)
    case discussion(Discussion)
    case sorting(Sorting)
    case vote(Vote)
    case decision(Decision)
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
        case .groups: .groups(Groups())
        case .closing: .closing(Closing())
        case .pauseBreak: .pauseBreak(Break())
        default: nil
        }
    }
}
