import TerminalUI
import Wording
import Workshop

/// What most panes depend on; everything else they show follows from it.
private struct PaneInput: Equatable, Sendable {
    var path: String
    var revision: Int
    var language: String
    var list: SelectableList?
    /// Where late notes go.
    var late: LatePlace?
    var note: Int
    var filter = NoteFilter.all
    var suggestions: BoardSuggestions?
    /// The minute that the time of day in this pane shows.
    var minute: Moment
    /// What the clocks in this pane show, each by its own seconds, not by those of the day.
    var clocks: [Int64] = []
}

extension State {
    /// Draws the workshop: where we are, what is asked, what was said, what is being written.
    func drawWorkshop(in frame: inout Frame) -> Position? {
        guard let workshop else { return nil }
        let columns = frame.bounds.columns
        let prompts = frame.kept("prompts", for: PromptInput(self, columns: columns)) {
            promptLines(columns: columns)
        }
        let written = lineRows(in: frame.bounds)
        let layout = WorkshopLayout(
            frame.bounds, promptRows: prompts.count + 2, lineRows: written?.texts.count ?? 1,
            showsPeople: workshop.session.round?.content.floor != nil)
        var input = PaneInput(
            path: workshop.path, revision: workshop.revision, language: wording.language.tag,
            note: 0, minute: minute)
        frame.pane("header", in: layout.header, input: input) { grid, rect, _ in
            drawHeader(into: &grid, rect)
        }
        frame.pane("strip", in: layout.strip, input: input) { grid, rect, _ in
            drawStrip(into: &grid, rect)
        }
        let room = frame.kept("room", for: RoomInput(self)) { roomText }
        frame.pane("rule", in: layout.upperRule, input: room) { grid, rect, text in
            grid.horizontalRule(row: rect.row, style: .frame)
            StyledText(" \(text) ", .muted).truncated(columns: max(0, rect.columns - 4))
                .draw(into: &grid, rect.inset(columns: 1), .right)
        }
        input.clocks = shownClocks
        frame.pane("prompt", in: layout.prompt, input: input) { grid, rect, _ in
            drawPrompt(prompts, into: &grid, rect)
        }
        input.list = workshop.list
        input.late = workshop.late
        input.note = workshop.noteAtHand
        input.filter = workshop.noteFilter
        input.suggestions = isIn(.sorting) ? workshop.suggestions : nil
        let question = namingQuestion
        let (asked, body) = layout.body.splitBottom(
            question?.rows(columns: layout.body.columns) ?? 0)
        let (speaking, rest) = body.splitTop(roundOfSpeakers == nil ? 0 : 1)
        if let roundOfSpeakers {
            // Apart: the seconds of a turn would have all that was said drawn anew.
            frame.pane("speaker", in: speaking, input: input) { grid, rect, _ in
                drawTurn(in: roundOfSpeakers, into: &grid, rect)
            }
            input.clocks = []
        }
        frame.pane("body", in: rest, input: input) { grid, rect, _ in
            drawBody(into: &grid, rect)
        }
        if let question {
            frame.pane("naming", in: asked, input: question) { grid, rect, question in
                question.draw(into: &grid, rect)
            }
        }
        if let people = layout.people {
            input.list = nil
            input.clocks = []
            frame.pane("people", in: people, input: input) { grid, rect, _ in
                drawFloor(into: &grid, rect)
            }
        }
        frame.pane("lower rule", in: layout.lowerRule, input: 0) { grid, rect, _ in
            grid.horizontalRule(row: rect.row, style: .frame)
        }
        let cursor = drawLine(written, in: &frame, layout.line)
        let hints = drawHints(in: &frame, layout.hints)
        drawMessageBand(in: &frame, above: layout.lowerRule, columns: hints)
        return workshop.list == nil ? cursor : nil
    }

    /// What the room is seeing, in a few words.
    private var roomText: String {
        let sees = wording(.room(whatTheRoomSees))
        return workshop?.stage.sharesLine ?? false ? "\(sees) \(wording(.roomLine))" : sees
    }

    /// What the running clocks show: whole seconds gone, and whether the next one has begun, which
    /// is when those that count down change.
    private var shownClocks: [Int64] {
        guard let session else { return [] }
        // What changes on a quiet screen changes at the moments that are heard.
        guard !manner.isQuiet else { return [Int64(cueMoments.count { $0 <= now })] }
        return runningClocks.map { clock in
            let elapsed = session.elapsed(clock, at: now)
            return elapsed / 1000 * 2 + (elapsed % 1000 > 0 ? 1 : 0)
        }
    }
}
