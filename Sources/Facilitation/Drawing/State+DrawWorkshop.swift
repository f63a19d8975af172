import TerminalUI
import Wording
import Workshop

/// What most panes depend on; everything else they show follows from it.
private struct PaneInput: Equatable, Sendable {
    var path: String
    var revision: Int
    var language: String
    var list: SelectableList?
    var note: Int
    /// The second or the minute that clocks in this pane show.
    var time: Int64
}

extension State {
    /// Draws the workshop: where we are, what is asked, what was said, what is being written.
    func drawWorkshop(in frame: inout Frame) -> Position? {
        guard let workshop else { return nil }
        let second = now.milliseconds / 1000
        let minute = second / 60
        let prompts = promptLines(columns: frame.bounds.columns)
        let layout = WorkshopLayout(
            frame.bounds, promptRows: prompts.count + 2,
            showsPeople: workshop.session.round?.content.floor != nil)
        var input = PaneInput(
            path: workshop.path, revision: workshop.revision, language: wording.language.tag,
            note: 0, time: minute)
        frame.pane("header", in: layout.header, input: input) { grid, rect, _ in
            drawHeader(into: &grid, rect)
        }
        frame.pane("strip", in: layout.strip, input: input) { grid, rect, _ in
            drawStrip(into: &grid, rect)
        }
        frame.pane("rule", in: layout.upperRule, input: 0) { grid, rect, _ in
            grid.horizontalRule(row: rect.row, style: .frame)
        }
        input.time = second
        frame.pane("prompt", in: layout.prompt, input: input) { grid, rect, _ in
            drawPrompt(prompts, into: &grid, rect)
        }
        input.time = bodyShowsSeconds ? second : minute
        input.list = workshop.list
        input.note = workshop.noteAtHand
        frame.pane("body", in: layout.body, input: input) { grid, rect, _ in
            drawBody(into: &grid, rect)
        }
        if let people = layout.people {
            input.list = nil
            frame.pane("people", in: people, input: input) { grid, rect, _ in
                drawFloor(into: &grid, rect)
            }
        }
        frame.pane("lower rule", in: layout.lowerRule, input: 0) { grid, rect, _ in
            grid.horizontalRule(row: rect.row, style: .frame)
        }
        let cursor = drawLine(in: &frame, layout.line)
        drawHints(in: &frame, layout.hints)
        return workshop.list == nil ? cursor : nil
    }

    /// Whether the body of the round at hand shows a clock that counts seconds.
    private var bodyShowsSeconds: Bool {
        guard let round = session?.round else { return false }
        switch round.content {
        case .pairs(let pairs): return pairs.phase == .thinking
        case .pauseBreak: return true
        default: return round.content.floor?.current != nil
        }
    }
}
