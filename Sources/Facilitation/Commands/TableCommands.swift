import TerminalUI
import Wording
import Workshop

/// Small groups.
let tableCommands: [Command] = [
    Command("next-table", .control("n"), rank: 2, where: { $0.tables.count > 1 }) { state, _, _ in
        state.chooseTable(by: 1)
    },
    Command("previous-table", .control("b"), where: { $0.tables.count > 1 }) { state, _, _ in
        state.chooseTable(by: -1)
    },
    Command("tables", .control("r"), rank: 4, where: { $0.isIn(.smallGroups) }) {
        state, number, event in
        let now = state.now
        var entropy = event.entropy
        if let count = Int(number), (0...99).contains(count) {
            return state.make { session throws(ChangeError) in
                try session.settingTables(count, entropy: &entropy, at: now)
            }
        }
        let count = state.tables.count + 1
        return state.make { session throws(ChangeError) in
            try session.settingTables(count, entropy: &entropy, at: now)
        }
    },
    Command("draw-tables", where: { $0.isIn(.smallGroups) }) { state, _, event in
        let now = state.now
        var entropy = event.entropy
        return state.make { session throws(ChangeError) in
            try session.drawingTables(entropy: &entropy, at: now)
        }
    },
    Command("edit-table", where: { !$0.tables.isEmpty }) { state, _, _ in
        guard case .smallGroups(let groups)? = state.session?.round?.content,
            let table = groups.tableAtHand
        else { return [] }
        return state.openForm(.table(table.id))
    },
    Command("report-back", .control("g"), rank: 5, where: { $0.isIn(.smallGroups) }) {
        state, _, _ in
        let now = state.now
        guard case .smallGroups(let groups)? = state.session?.round?.content else { return [] }
        let next: SmallGroups.Phase =
            switch groups.phase {
            case .atTables: .reportBack
            case .reportBack: .plenary
            case .plenary: .atTables
            }
        return state.make { session throws(ChangeError) in
            try session.turningTables(to: next, at: now)
        }
    },
    Command("from-paper", where: { $0.isIn(.smallGroups, .pairs, .discussion) }) {
        state, text, event in
        state.recordFromPaper(text, event)
    },
]

extension State {
    /// The tables of the round at hand; none in other kinds and in plenary.
    var tables: [Table] {
        guard case .smallGroups(let groups)? = session?.round?.content, groups.phase != .plenary
        else { return [] }
        return groups.tables
    }

    fileprivate mutating func chooseTable(by step: Int) -> [Effect] {
        guard case .smallGroups(let groups)? = session?.round?.content, !groups.tables.isEmpty
        else { return [] }
        let place = groups.tables.firstIndex { $0.id == groups.tableAtHand?.id } ?? 0
        let next = (place + step + groups.tables.count) % groups.tables.count
        let now = now
        let id = groups.tables[next].id
        workshop?.list = nil
        return make { session throws(ChangeError) in try session.choosingTable(id, at: now) }
    }

    /// `from-paper 14 text`: a note with its own number; `14 =9` says the same as note 9; a `?` at
    /// the end marks it as hard to read.
    fileprivate mutating func recordFromPaper(_ typed: String, _ event: Event) -> [Effect] {
        let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let number = Int(parts[0]), number > 0 else {
            message = StatusMessage(.paperNeedsNumber, .warning)
            return []
        }
        var text = parts[1].trimmed
        var provenance = Provenance(number: number)
        if text.hasPrefix("="), let other = Int(text.dropFirst()) {
            guard let round = session?.round,
                let origin = session?.contributions(of: round.id).last(where: {
                    $0.number == other && !$0.isStruck
                })
            else {
                message = StatusMessage(.noNoteOfThatNumber(other), .warning)
                return []
            }
            provenance.copyOf = origin.copyOf ?? origin.id
            text = origin.text
        } else if text.hasSuffix(" ?") {
            provenance.marks = .illegible
            text = String(text.dropLast(2))
        }
        let now = now
        var entropy = event.entropy
        let (said, from) = (text, provenance)
        return make { session throws(ChangeError) in
            try session.recording([said], from: from, entropy: &entropy, at: now)
        }
    }
}
