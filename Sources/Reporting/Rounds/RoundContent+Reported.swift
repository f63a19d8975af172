import Workshop

// What a synthesis asks of a kind of round: the registry of kinds, one line each.

extension RoundContent {
    /// The kind's own way into a synthesis.
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
        case .election(let round): round
        case .groups(let round): round
        case .closing(let round): round
        case .pauseBreak(let round): round
        case .unknown(let round): round
        }
    }
    /// Where contributions of the round can come from: its tables, or its sides.
    var places: (tables: [Table], sides: [String]) {
        switch self {
        case .smallGroups(let groups): (groups.tables, [])
        case .discussion(let discussion): ([], discussion.sides)
        case .opening, .goRound, .pairs, .sorting, .vote, .decision, .election, .groups, .closing,
            .pauseBreak, .unknown:
            ([], [])
        }
    }
}
