import Workshop

extension RoundContent {
    /// What the room sees of a round: the registry, one line a kind.
    func scene(of round: Round, atHand: ID<Contribution>?, from source: StageSource)
        -> any StageScene
    {
        switch self {
        case .opening where source.session.recallsLastTime: LastTimeScene(source)
        case .opening: WelcomeScene(source)
        case .goRound(let goRound): GoRoundScene(goRound, of: round, source)
        case .pairs(let pairs): PairsScene(pairs, of: round, source)
        case .smallGroups(let groups): TablesScene(groups, of: round, source)
        case .discussion(let discussion):
            GridScene(of: round, source) ?? DiscussionScene(discussion, of: round, source)
        case .sorting: WallScene(atHand: atHand, source)
        case .vote(let vote): VoteScene(vote, of: round, source)
        case .decision(let decision): DecisionScene(decision, of: round, source)
        case .groups: GroupsScene(of: round, source)
        case .closing: ClosingScene(of: round, source)
        case .pauseBreak: BreakScene(of: round, source)
        case .unknown: SpeakingScene(of: round, source)
        }
    }
}
