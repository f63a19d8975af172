import TerminalUI
import Wording

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
                wording(Phrase("contacts.title")),
                hints: [
                    (Key.delete.name(wording), .hintRemove), (Key.escape.name(wording), .hintClose),
                ], into: &grid, rect)
            contacts.list.draw(into: &grid, inner, count: all.count) { place in
                [StyledText(" \(all[place])").truncated(columns: inner.columns)]
            }
        }
        return nil
    }
}
