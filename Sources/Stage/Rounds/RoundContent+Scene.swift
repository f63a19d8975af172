import Wording
import Workshop

// What the room's screen asks of a kind of round: the registry of kinds, one line each.

extension RoundContent {
    /// What the room sees of a round.
    func scene(of round: Round, atHand: ID<Contribution>?, from source: StageSource)
        -> any StageScene
    {
        switch self {
        case .opening where source.session.recallsLastTime: LastTimeScene(source, of: round)
        case .opening: WelcomeScene(source, of: round)
        case .goRound(let goRound): GoRoundScene(goRound, of: round, source)
        case .pairs(let pairs): PairsScene(pairs, of: round, source)
        case .smallGroups(let groups): TablesScene(groups, of: round, source)
        case .discussion(let discussion):
            GridScene(of: round, source) ?? DiscussionScene(discussion, of: round, source)
        case .sorting: WallScene(of: round, atHand: atHand, source)
        case .vote(let vote): VoteScene(vote, of: round, source)
        case .decision(let decision): DecisionScene(decision, of: round, source)
        case .election(let election): ElectionScene(election, of: round, source)
        case .groups: GroupsScene(of: round, source)
        case .closing: ClosingScene(of: round, source)
        case .pauseBreak: BreakScene(of: round, source)
        case .unknown: SpeakingScene(of: round, source)
        }
    }
    /// What the kind is called.
    fileprivate var phrase: Phrase {
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
        case .pauseBreak: .breakRound
        case .unknown(let round): .unknownRound(kind: round.kindName)
        }
    }
}

extension RoundKind {
    /// What the kind is called.
    public var phrase: Phrase { RoundContent(blank: name).phrase }

    /// What a round of the kind is called: its title, else the kind.
    public func name(titled title: LocalizedText, _ wording: Wording) -> String {
        let title = title.text(for: LanguageTag(wording.language.tag))
        return title.isBlank ? wording(phrase) : title
    }
}
