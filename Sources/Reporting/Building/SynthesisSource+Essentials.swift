import Wording
import Workshop

extension SynthesisSource {
    /// What somebody reads who reads nothing else: what was decided, in its words, what is to be done,
    /// by whom and by when, the next meeting, and three figures; nothing where nothing was agreed.
    ///
    /// It stands in the synthesis alone. What is here is not said again at its end; the minutes keep it
    /// there, where the evening came to it.
    var essentials: [Section] {
        guard kind == .synthesis else { return [] }
        var blocks: [Block] = []
        let decisions = session.agenda.compactMap(decided)
        if !decisions.isEmpty {
            blocks.append(subheading(wording(.decided), .program))
            blocks += decisions.map { Block(.item(), $0) }
        }
        let actions = newActions
        if !actions.isEmpty {
            blocks.append(subheading(wording(.actions), .program))
            blocks += actions.map(item)
        }
        let meeting = nextMeeting
        if !meeting.isEmpty {
            blocks.append(subheading(wording(.nextMeeting), .program))
            blocks.append(Block(.paragraph, meeting))
        }
        guard !blocks.isEmpty else { return [] }
        // Of a part its head says how many came.
        return [Section(title: wording(.essentials), blocks: isPart ? blocks : blocks + figures)]
    }

    /// What a round decided: the proposal that was adopted, or who was elected; nil for any other.
    private func decided(in round: Round) -> [Fragment]? {
        switch round.content {
        case .decision(let decision):
            guard decision.phase == .adopted, let text = decision.current?.text, !text.isBlank
            else { return nil }
            return [Fragment(text, .verbatim)]
        case .election(let election):
            guard election.phase == .elected, !election.post.isBlank else { return nil }
            return election.outcome(from: self)
        case .opening, .goRound, .pairs, .smallGroups, .discussion, .sorting, .vote, .groups,
            .closing, .pauseBreak, .unknown:
            return nil
        }
    }

    /// What is to be done that was agreed in this session.
    var newActions: [Action] { session.actions.filter { $0.origin == nil } }

    /// How many people, contributions and themes there were.
    private var figures: [Block] {
        var figures: [Phrase] = []
        if let count = session.attendance, count > 0 { figures.append(.participants(count)) }
        let said = publishedCount
        if said > 0 { figures.append(.contributionCount(said)) }
        let themes = session.themes.count
        if themes > 0 { figures.append(.themes(themes)) }
        guard !figures.isEmpty else { return [] }
        let words = figures.map { wording($0) }.joined(separator: " · ")
        return [Block(.paragraph, [Fragment(words, .program, .strong)])]
    }
}

extension Phrase {
    fileprivate static let essentials = Phrase("report.essentials")
    fileprivate static let decided = Phrase("report.decided")
}
