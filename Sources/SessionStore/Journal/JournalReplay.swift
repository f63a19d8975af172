import Workshop

/// Makes a session and its history again from a file and the records of a journal.
struct JournalReplay {
    /// The session with everything that could be made again.
    private(set) var session: Session
    /// How many steps the file did not hold.
    private(set) var stepCount = 0
    /// Whether all that the file did not hold could be made again.
    private(set) var isWhole = true
    /// How many steps after the damage were left out.
    private(set) var leftOut = 0
    /// Records that only serve to undo what the file already holds, since the last damage.
    private(set) var past: [JournalRecord] = []
    /// Records that were made again.
    private(set) var made: [JournalRecord] = []

    private var done: [Change] = []
    private var undone: [Change] = []

    /// Makes everything again.
    ///
    /// - Parameter count: how many of the records the session already holds.
    init(_ session: Session, holding count: Int, of records: [JournalRecord?]) {
        self.session = session
        for record in records.prefix(count) {
            if let record {
                past.append(record)
                note(record)
            } else {
                past = []
                done = []
                undone = []
            }
        }
        let rest = records.dropFirst(count)
        for place in rest.indices {
            guard let record = rest[place], makes(record) else {
                isWhole = false
                leftOut = rest[place...].count { $0?.effect != nil }
                return
            }
            made.append(record)
            note(record)
        }
    }

    /// What can be undone and redone.
    var history: History {
        var history = History()
        for change in done + undone.reversed() { history.note(change) }
        for _ in undone { history.noteUndo() }
        return history
    }

    private mutating func makes(_ record: JournalRecord) -> Bool {
        guard let effect = record.effect else { return true }
        guard (try? session.apply(effect)) != nil else { return false }
        stepCount += 1
        return true
    }

    /// Follows the history; what lies before damage is not known, so a step tells its own change.
    private mutating func note(_ record: JournalRecord) {
        switch record.deed {
        case .step(.change(let change)):
            done.append(change)
            undone = []
        case .step(.undo(let change)):
            _ = done.popLast()
            undone.append(change)
        case .step(.redo(let change)):
            _ = undone.popLast()
            done.append(change)
        case .strike(let change), .purged(let change):
            let struck = change.struck
            for place in done.indices { done[place].forget(struck) }
            for place in undone.indices { undone[place].forget(struck) }
        case .checkpoint: break
        }
    }
}
