import Workshop

extension RoundContent {
    /// The kind's own way into a synthesis: the registry, one line each.
    var reported: any ReportedRound {
        switch self {
        case .opening(let round): round
        case .goRound(let round): round
        case .pairs(let round): round
        case .smallGroups(let round): round
        case .discussion(let round): round
        case .sorting(let round): round
        case .vote(let round): round
        case .decision(let round): round
        case .groups(let round): round
        case .closing(let round): round
        case .pauseBreak(let round): round
        case .unknown(let round): round
        }
    }
}
