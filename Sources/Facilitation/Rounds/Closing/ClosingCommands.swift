import TerminalUI
import Wording
import Workshop

/// What comes after the workshop.
let closingCommands: [Command] = [
    Command("next-meeting", .control("n"), rank: 2, where: { $0.isIn(.closing) }) { state, _, _ in
        state.openForm(.nextMeeting)
    },
    // A thing to be done is said in any round; there Ctrl-G is another command’s.
    Command(
        "action", .control("g"), rank: 3, where: { $0.isUnderWay || $0.isIn(.closing) },
        keysWhere: { $0.isIn(.closing) }
    ) { state, text, event in
        guard !text.isEmpty else {
            return state.openForm(.action(state.actionAtHand))
        }
        return state.make { session, now, entropy in
            try session.agreeing(text, entropy: &entropy, at: now)
        }
    },
    Command("contact") { state, address, _ in
        guard let path = state.workshop?.path else { return [] }
        guard address.isEmpty else { return [.keepContact(address, path: path)] }
        if state.workshop?.contacts.isEmpty ?? true {
            state.message = StatusMessage(.contactNeedsAddress)
        } else {
            state.popups.append(.contacts(ContactsPopup()))
        }
        return []
    },
    Command("report-form") { state, _, _ in
        state.openForm(.report)
    },
    Command("preview", .function(6), rank: 11) { state, _, _ in
        state.popups.append(.preview(Preview(format: state.documentFormat)))
        guard let workshop = state.workshop, !workshop.session.allPhotos.isEmpty else {
            return [.findConverters]
        }
        return [.findConverters, .findPhotos(workshop.session, path: workshop.path)]
    },
    Command("report", where: { _ in true }) { state, _, _ in
        guard let workshop = state.workshop else { return state.reportChosenSession() }
        return [.report(workshop.session, path: workshop.path)]
    },
]

extension State {
    /// The action that a command means: the selected one, else the one that was written just now and
    /// still lacks who and by when.
    fileprivate var actionAtHand: ID<Action>? {
        if case .action(let id)? = selectedItem { return id }
        guard let last = workshop?.history.nextToUndo?.actions.last, last.before == nil,
            let written = last.after, !written.isTaken, written.due == nil
        else { return nil }
        return written.id
    }

    /// Has the report of the session chosen at home written.
    fileprivate mutating func reportChosenSession() -> [Effect] {
        let found = home.found
        guard found.indices.contains(home.list.selected - 1) else {
            message = StatusMessage(.chooseSessionFirst)
            return []
        }
        return [.reportFile(path: found[home.list.selected - 1].path)]
    }
}
