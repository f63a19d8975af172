import TerminalUI

/// To whom the synthesis goes; for the facilitator's eyes alone.
struct ContactsPopup: Equatable, Sendable {
    /// The selected address.
    var list = SelectableList()
}

extension State {
    /// A key among the addresses: Delete takes one away.
    mutating func press(_ key: Key, in contacts: ContactsPopup) -> [Effect] {
        var contacts = contacts
        guard let workshop else { return [] }
        let all = workshop.contacts
        contacts.list.clamp(count: all.count)
        if contacts.list.handle(key, count: all.count) {
            popup = .contacts(contacts)
            return []
        }
        switch key {
        case .escape, .enter, .control("c"):
            popup = nil
        case .delete where all.indices.contains(contacts.list.selected):
            return [.dropContact(all[contacts.list.selected], path: workshop.path)]
        default: break
        }
        return []
    }
}
