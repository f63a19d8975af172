import TerminalUI
import Wording
import Workshop

/// Small groups.
let tableCommands: [Command] = [
    Command("next-table", .control("n"), rank: 2, where: { $0.tables.count > 1 }) {
        state, typed, _ in
        typed.isEmpty ? state.chooseTable(by: 1) : state.chooseTable(called: typed)
    },
    Command("previous-table", .control("b"), where: { $0.tables.count > 1 }) { state, _, _ in
        state.chooseTable(by: -1)
    },
    Command("tables", .control("r"), rank: 4, where: { $0.isIn(.smallGroups) }) {
        state, number, event in
        if let count = number.typedNumber, (0...99).contains(count) {
            switch state.session?.obstacle(toTables: count) {
            case .notes(let place)?:
                state.message = StatusMessage(
                    Phrase("message.tableHasNotes", .number("number", place + 1)), .warning)
                return []
            case .held(let people)?:
                state.popups.append(.question(.fewerTables(to: count, people: people)))
                return []
            case nil: break
            }
            return state.make { session, now, entropy in
                try session.settingTables(count, entropy: &entropy, at: now)
            }
        }
        guard number.isEmpty else { return state.refuse(number, in: 0...99) }
        let count = state.tables.count + 1
        return state.make { session, now, entropy in
            try session.settingTables(count, entropy: &entropy, at: now)
        }
    },
    Command("draw-tables", where: { $0.isIn(.smallGroups) }) { state, _, event in
        return state.make { session, now, entropy in
            try session.drawingTables(entropy: &entropy, at: now)
        }
    },
    Command("rotate-tables", where: { $0.isIn(.smallGroups) }) { state, _, event in
        return state.make { session, now, entropy in
            try session.rotatingTables(entropy: &entropy, at: now)
        }
    },
    Command("same-tables", where: { $0.isIn(.smallGroups) }) { state, _, _ in
        return state.make { session, now, entropy in
            try session.settingTablesAgain(entropy: &entropy, at: now)
        }
    },
    Command("edit-table", where: { $0.isIn(.smallGroups) && !$0.tables.isEmpty }) { state, _, _ in
        guard case .smallGroups(let groups)? = state.session?.round?.content,
            let table = groups.tableAtHand
        else { return [] }
        return state.openForm(.table(table.id))
    },
    Command("reporter", where: { $0.isIn(.smallGroups) && !$0.tables.isEmpty }) {
        state, typed, _ in
        state.nameReporter(typed)
    },
    Command("report-back", .control("g"), rank: 5, where: { $0.isIn(.smallGroups) }) {
        state, _, _ in
        guard case .smallGroups(let groups)? = state.session?.round?.content else { return [] }
        let next: SmallGroups.Phase =
            switch groups.phase {
            case .atTables: .reportBack
            case .reportBack: .plenary
            case .plenary: .atTables
            }
        return state.make { session, now in try session.turningTables(to: next, at: now) }
    },
    Command("from-paper", where: { $0.isIn(.smallGroups, .pairs, .discussion) }) {
        state, text, event in
        guard text.isEmpty else { return state.recordFromPaper(text, number: nil, event) }
        let numbers = state.session?.round.flatMap { state.session?.contributions(of: $0.id) }?
            .compactMap(\.number)
        state.enterMode(.fromPaper((numbers?.max() ?? 0) + 1))
        return []
    },
    Command("late-notes", where: { $0.workshop?.late != nil || !$0.lateRounds.isEmpty }) {
        state, typed, _ in
        state.writeLate(typed)
    },
]
