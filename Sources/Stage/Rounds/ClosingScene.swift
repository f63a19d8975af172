import TerminalUI
import Wording
import Workshop

/// The closing: what is to be done, when we meet again, last words.
struct ClosingScene: StageScene {
    /// An action as the room sees it.
    struct Action: Equatable, Sendable {
        let text: String
        /// Who does it, by permission, and for which organisation.
        let taker: String?
        let due: PlannedTime?
        let isDone: Bool

        init(_ action: Workshop.Action, _ source: StageSource) {
            text = action.text
            taker = Workshop.Action.taker(
                action.owner.flatMap(source.permittedName), source.named(action.organisation))
            due = action.due
            isDone = action.isDone
        }

        /// What, who, by when, in a line.
        func text(_ wording: Wording) -> String {
            [text, taker.map { "— " + $0 }, due?.text(wording)].compactMap(\.self)
                .joined(separator: " ")
        }
    }

    let question: StageQuestion
    let clock: StageClock?
    let actions: [Action]
    let meeting: StageMeeting?
    let said: [StageWords]
    let asked: StageAsked

    init(of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        clock = source.timer(of: round)
        actions = source.session.actions.map { Action($0, source) }
        meeting = StageMeeting(source)
        said = source.newest(source.session.ids(of: round.id))
        asked = StageAsked(round, source)
    }

    var changesAt: Moment? { earliest(clock?.changesAt, asked.changesAt) }

    func content(_ wording: Wording) -> SceneContent {
        let isEmpty = actions.isEmpty && meeting == nil
        var content = SceneContent(isEmpty ? .listen : .find)
        if !isEmpty { content.headline = wording(Phrase("stage.task.note")) }
        if !question.prompt.isEmpty || isEmpty && said.isEmpty {
            content.question = question.texts(wording)
        }
        content.isQuestionKnown = asked.isKnown
        content.items = actions.map { action in
            StageItem(
                mark: action.isDone ? "✓" : "→", text: action.text(wording),
                style: action.isDone ? .muted : .heading)
        }
        if let meeting {
            content.items += meeting.lines(wording).map { StageItem(text: $0, style: .accent) }
            content.foot = meeting.foot(wording)
            content.codes = meeting.codes(wording)
        }
        content.said = said.quotingNewest(wording)
        return content
    }
}
