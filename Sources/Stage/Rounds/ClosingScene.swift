import TerminalUI
import Wording
import Workshop

/// The closing: what is to be done, when we meet again, last words.
struct ClosingScene: StageScene {
    /// An action as the room sees it.
    struct Action: Equatable, Sendable {
        let text: String
        /// Who does it, by permission.
        let owner: String?
        let due: PlannedTime?
        let isDone: Bool

        init(_ action: Workshop.Action, _ source: StageSource) {
            text = action.text
            owner = action.owner.flatMap(source.permittedName)
            due = action.due
            isDone = action.isDone
        }

        /// What, who, by when, in a line.
        func text(_ wording: Wording) -> String {
            [text, owner.map { "— " + $0 }, due?.text(wording)].compactMap(\.self)
                .joined(separator: " ")
        }
    }

    let question: StageQuestion
    let clock: StageClock?
    let actions: [Action]
    let meeting: StageMeeting?
    let said: [StageWords]

    init(of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        clock = source.timer(of: round)
        actions = source.session.actions.map { Action($0, source) }
        meeting = StageMeeting(source)
        said = source.newest(source.session.ids(of: round.id))
    }

    var changesAt: Moment? { clock?.changesAt }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var rest = StageBand(clock: clock).draw(atTopOf: rect, into: &grid, wording)
        let parts = [!actions.isEmpty, meeting != nil, !said.isEmpty].count { $0 }
        if parts == 0 || !question.prompt.isEmpty {
            rest = question.draw(atTopOf: rest, into: &grid, wording, leavingRoom: parts > 0)
        }
        if let meeting {
            let (below, above) = rest.splitBottom(
                parts > 1 ? max(rest.rows / 2, min(rest.rows, meeting.codeRows)) : rest.rows)
            meeting.draw(into: &grid, below, wording)
            rest = above
        }
        if !actions.isEmpty {
            var lines: [StyledText] = []
            for action in actions {
                lines += line(action, wording).wrapped(columns: max(1, rest.columns))
            }
            let rows = said.isEmpty ? rest.rows : min(lines.count, rest.rows * 2 / 3)
            for (offset, line) in lines.prefix(rows).enumerated() {
                line.draw(into: &grid, rest.splitTop(offset).rest)
            }
            rest = rest.splitTop(rows + 1).rest
        }
        said.draw(into: &grid, rest, wording)
    }

    private func line(_ action: Action, _ wording: Wording) -> StyledText {
        var line = StyledText(action.isDone ? "✓ " : "→ ", .accent)
        line.append(action.text, .heading)
        if let owner = action.owner { line.append("  " + owner, .accent) }
        if let due = action.due { line.append("  " + due.text(wording), .plain) }
        return line
    }
}
