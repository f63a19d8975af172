import TerminalUI
import Wording

extension State {
    /// What was put aside, the parking lot first.
    func drawNotes(_ notes: NotesPopup, in frame: inout Frame) -> Position? {
        guard let all = session?.notesAside else { return nil }
        let rect = popupFrame(columns: 88, rows: max(10, min(size.rows, all.count + 6)))
        frame.pane("notes", in: rect, input: PopupInput(notes, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(.notesTitle),
                hints: [
                    (Key.enter.name(wording), .hintSettle), (Key.delete.name(wording), .hintRemove),
                    (Key.escape.name(wording), .hintClose),
                ], into: &grid, rect)
            notes.list.draw(into: &grid, inner, count: all.count) { place in
                [line(all[place]).truncated(columns: inner.columns)]
            }
        }
        return nil
    }

    private func line(_ note: NoteAside) -> StyledText {
        switch note {
        case .parked(let item):
            StyledText(item.isSettled ? " ✓ " : " · ", .muted)
                + StyledText(wording(.forLater) + "  ", .muted)
                + StyledText(item.text, item.isSettled ? .muted : .plain)
        case .privately(let note):
            StyledText("   ") + StyledText(wording(.linePrivate), .privately)
                + StyledText("  " + note.text)
        }
    }
}

extension Phrase {
    static let notesTitle = Phrase("notes.title")
    static let forLater = Phrase("notes.forLater")
    static let hintSettle = Phrase("hint.line.settle")
}
