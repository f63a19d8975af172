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

extension NotesPopup: WordlessPopup {
    var popup: Popup { .notes(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        [
            (Key.enter.name(state.wording), .hintSettle),
            (Key.delete.name(state.wording), .hintRemove),
            (Key.escape.name(state.wording), .hintClose),
        ]
    }

    var manualPlace: ManualPlace { .page(.writing) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawNotes(self, in: &frame)
    }

    /// Delete takes a note away, Enter settles what was for later.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let all = state.session?.notesAside else { return [] }
        list.clamp(count: all.count)
        if list.handle(key, count: all.count) { return [] }
        let chosen = all.indices.contains(list.selected) ? all[list.selected] : nil
        switch (key, chosen) {
        case (.escape, _), (.control("c"), _):
            state.popup = nil
            return []
        case (.control("z"), _):
            return state.undo()
        case (.control("y"), _):
            return state.redo()
        case (.enter, .parked(var item)?):
            item.isSettled.toggle()
            let settled = item
            return state.make { session, now in
                try session.reparking(settled.id, to: settled, at: now)
            }
        case (.delete, .parked(let item)?):
            return state.make { session, now in try session.reparking(item.id, to: nil, at: now) }
        case (.delete, .privately(let note)?):
            return state.make { session, now in
                try session.renotingPrivately(note.id, to: nil, at: now)
            }
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
                wording(.notesTitle), hints: notes.hints(in: self), into: &grid, rect)
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
