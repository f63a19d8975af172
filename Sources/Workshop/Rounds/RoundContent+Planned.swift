extension RoundContent {
    /// The same kind with the same settings, in which nothing has happened: the registry, one line
    /// each.
    public var planned: RoundContent {
        switch self {
        case .goRound(let round):
            .goRound(GoRound(speaking: round.speaking, turnSeconds: round.turnSeconds))
        case .pairs(let round):
            .pairs(
                Pairs(
                    choosing: round.choosing, thinkSeconds: round.thinkSeconds,
                    noteSeconds: round.noteSeconds))
        case .smallGroups(let round):
            .smallGroups(SmallGroups(groupSize: round.groupSize, takesTopics: round.takesTopics))
        case .discussion(let round): .discussion(Discussion(sides: round.sides))
        case .vote(let round):
            .vote(
                Vote(
                    form: round.form, dotsPerVoter: round.dotsPerVoter,
                    dotsPerOption: round.dotsPerOption, labels: round.labels))
        case .decision: .decision(Decision())
        case .opening, .sorting, .groups, .closing, .pauseBreak, .unknown: self
        }
    }
}
