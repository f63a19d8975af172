import TerminalUI
import Wording
import Workshop

/// The line being written, undo and redo.
let lineCommands: [Command] = [
    Command("undo", .control("z"), rank: 10) { state, _, _ in state.undo() },
    Command("redo", .control("y")) { state, _, _ in state.redo() },
    Command("clear-line", .control("c"), where: { _ in true }) { state, _, _ in
        guard let line = state.workshop?.line else {
            state.home.search.clear()
            state.message = StatusMessage(.howToLeave)
            return []
        }
        if line.mode != .record {
            state.leaveMode()
        } else if !line.field.isEmpty {
            state.workshop?.line = InputLine()
            state.workshop?.line.cleared = line.field.text
            state.message = StatusMessage(.lineCleared)
            return []
        }
        state.message = StatusMessage(.howToLeave)
        return []
    },
]
