import TerminalUI
import Wording

extension State {
    /// A question with its answers by number.
    func drawQuestion(_ question: Question, in frame: inout Frame) -> Position? {
        let answers = question.answers(in: session, wording)
        let columns = min(72, max(30, size.columns - 4))
        let whole = StyledText(wording(question.text(in: session)), .heading)
        let lines = whole.wrapped(columns: columns - 4)
        // A long text must not push the answers off the screen.
        let most = max(1, size.rows - answers.count - 8)
        let text = lines.count > most ? Array(lines.prefix(most - 1)) + ["…"] : lines
        let rect = popupFrame(columns: columns, rows: text.count + answers.count + 5)
        frame.pane("question", in: rect, input: PopupInput(question, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                "", hints: hints(of: question), into: &grid, rect)
            for (offset, line) in text.enumerated() {
                line.draw(into: &grid, inner.splitTop(offset).rest)
            }
            let below = inner.splitTop(text.count + 1).rest
            for (offset, answer) in answers.prefix(below.rows).enumerated() {
                (StyledText(" \(offset + 1)  ", .key) + StyledText(answer))
                    .truncated(columns: below.columns)
                    .draw(into: &grid, below.splitTop(offset).rest)
            }
        }
        return nil
    }

    /// The keys besides the answers: what is being written has to be recorded before a digit
    /// answers.
    private func hints(of question: Question) -> [(String, Phrase)] {
        let cancel = (Key.escape.name(wording), Phrase.hintCancel)
        guard Popup.question(question).leavesTheLineAlone, !isLineFree else { return [cancel] }
        return [(Key.enter.name(wording), Phrase("hint.line.beforeAnswering")), cancel]
    }
}
