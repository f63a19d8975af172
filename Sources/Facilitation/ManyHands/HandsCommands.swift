import TerminalUI
import Wording
import Workshop

/// Several laptops at one workshop.
let handsCommands: [Command] = [
    Command("copy-for-a-table", obstacle: { $0.copyObstacle }) { state, name, _ in
        guard let workshop = state.workshop else { return [] }
        let copy = TableCopy.make(from: workshop.session, at: state.now)
        return [.copyForTable(copy, name: name, path: workshop.path)]
    },
    Command("bring-in") { state, path, _ in
        let path = path.unquoted
        guard !path.isEmpty else {
            state.message = StatusMessage(.howToBringIn)
            return []
        }
        return [.bringIn(path: path, beside: state.workshop?.path ?? "")]
    },
    Command(
        "bring-together",
        obstacle: { $0.workshop?.versions.isEmpty ?? true ? .noVersions : nil }
    ) { state, _, _ in
        state.bringInVersions()
    },
    Command("take-over", obstacle: { $0.isOpenElsewhere ? nil : .notElsewhere }) { state, _, _ in
        state.askToTakeOver()
        return []
    },
    Command(
        "settle",
        obstacle: { ($0.session?.conflicts.isEmpty ?? true) ? .nothingToSettle : nil }
    ) { state, _, _ in
        state.popups.append(.settling(SettlingPopup()))
        return []
    },
]

extension String {
    /// Without the quotation marks in which a terminal wraps the path of a file dragged into it.
    var unquoted: String {
        for mark in ["'", "\""] where count > 2 && hasPrefix(mark) && hasSuffix(mark) {
            return String(dropFirst().dropLast())
        }
        return self
    }
}
