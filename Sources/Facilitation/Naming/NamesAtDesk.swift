import Workshop

/// Whom the room's screen may not name, and which contributions wait for an answer because they do.
///
/// Brought up to date by what each change touches: an evening holds thousands of notes.
struct NamesAtDesk: Equatable, Sendable {
    /// The names that may not be shown.
    let names: UnpermittedNames
    /// What waits, the newest last.
    private(set) var waiting: [ID<Contribution>]

    /// Looks at everything that was said.
    init(of session: Session) {
        self.init(UnpermittedNames(of: session, in: .room), session)
    }

    private init(_ names: UnpermittedNames, _ session: Session) {
        self.names = names
        waiting =
            names.isEmpty
            ? [] : session.contributions.lazy.filter(names.isWaiting).map(\.id)
    }

    /// Takes a change in, which was made in the session.
    mutating func note(_ change: Change, in session: Session) {
        if change.touchesNames {
            let fresh = UnpermittedNames(of: session, in: .room)
            if fresh != names {
                self = NamesAtDesk(fresh, session)
                return
            }
        }
        guard !names.isEmpty else { return }
        for replaced in change.contributions {
            guard let id = replaced.after?.id ?? replaced.before?.id else { continue }
            let isWaiting = session.contributions[id].map(names.isWaiting) ?? false
            guard isWaiting != waiting.contains(id) else { continue }
            if isWaiting { waiting.append(id) } else { waiting.removeAll { $0 == id } }
        }
    }
}

extension Change {
    /// Whether others may have to be kept from the room than before.
    fileprivate var touchesNames: Bool {
        !participants.isEmpty || !actions.isEmpty || !groups.isEmpty || facts != nil
    }
}
