import TerminalUI
import Wording
import Workshop

/// What was put aside: the parking lot, and the facilitator's own notes.
struct NotesPopup: Equatable, Sendable {
    /// The selected note.
    var list = SelectableList()
}

/// A note that was put aside.
enum NoteAside: Equatable {
    case parked(ParkedItem)
    case privately(PrivateNote)
}

extension Session {
    /// The parking lot, then the private notes, each by time.
    var notesAside: [NoteAside] {
        parkingLot.map(NoteAside.parked) + privateNotes.map(NoteAside.privately)
    }
}

extension State {
    /// A key among the notes: Delete takes one away, Enter settles what was for later.
    mutating func press(_ key: Key, in notes: NotesPopup) -> [Effect] {
        var notes = notes
        guard let all = session?.notesAside else { return [] }
        notes.list.clamp(count: all.count)
        if notes.list.handle(key, count: all.count) {
            popup = .notes(notes)
            return []
        }
        let chosen = all.indices.contains(notes.list.selected) ? all[notes.list.selected] : nil
        switch (key, chosen) {
        case (.escape, _), (.control("c"), _):
            popup = nil
            return []
        case (.control("z"), _):
            return undo()
        case (.control("y"), _):
            return redo()
        case (.enter, .parked(var item)?):
            item.isSettled.toggle()
            let settled = item
            return make { session, now in try session.reparking(settled.id, to: settled, at: now) }
        case (.delete, .parked(let item)?):
            return make { session, now in try session.reparking(item.id, to: nil, at: now) }
        case (.delete, .privately(let note)?):
            return make { session, now in try session.renotingPrivately(note.id, to: nil, at: now) }
        default:
            return []
        }
    }
}

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
