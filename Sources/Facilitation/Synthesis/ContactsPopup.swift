import TerminalUI
import Wording

/// To whom the synthesis goes; for the facilitator's eyes alone.
struct ContactsPopup: Equatable, Sendable {
    /// The selected address.
    var list = SelectableList()
}

extension ContactsPopup: WordlessPopup {
    var popup: Popup { .contacts(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        [
            (Key.delete.name(state.wording), .hintRemove),
            (Key.escape.name(state.wording), .hintClose),
        ]
    }

    var manualPlace: ManualPlace { .page(.names) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { state.workshop?.contacts.isEmpty ?? true }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawContacts(self, in: &frame)
    }

    /// Delete takes an address away.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let workshop = state.workshop else { return [] }
        let all = workshop.contacts
        list.clamp(count: all.count)
        if list.handle(key, count: all.count) { return [] }
        switch key {
        case .escape, .enter, .control("c"):
            state.popup = nil
        case .delete where all.indices.contains(list.selected):
            return [.dropContact(all[list.selected], path: workshop.path)]
        default: break
        }
        return []
    }
}

/// What the rows depend on: addresses come from a file, not with a change of the session.
private struct ContactsShown: Equatable, Sendable {
    var list: SelectableList
    var addresses: [String]
}

extension State {
    /// The addresses, one a row.
    func drawContacts(_ contacts: ContactsPopup, in frame: inout Frame) -> Position? {
        guard let all = workshop?.contacts else { return nil }
        let rect = popupFrame(columns: 72, rows: max(10, min(size.rows, all.count + 6)))
        let input = PopupInput(ContactsShown(list: contacts.list, addresses: all), in: self)
        frame.pane("contacts", in: rect, input: input) { grid, rect, _ in
            let inner = drawFrame(
                wording(Phrase("contacts.title")), hints: contacts.hints(in: self), into: &grid,
                rect)
            contacts.list.draw(into: &grid, inner, count: all.count) { place in
                [StyledText(" \(all[place])").truncated(columns: inner.columns)]
            }
        }
        return nil
    }
}
