import TerminalUI
import Wording
import Workshop

/// The line being written, undo and redo.
let lineCommands: [Command] = [
    Command(
        "undo", .control("z"), rank: 10,
        obstacle: { $0.lineIsEmpty || $0.workshop == nil ? nil : .lineIsBegun }
    ) { state, _, _ in
        state.bringLineBack() ? [] : state.undo()
    },
    Command("redo", .control("y")) { state, _, _ in state.redo() },
    Command("clear-line", .control("c"), where: { _ in true }) { state, _, _ in
        state.home.search.clear()
        if !state.clearLine() { state.message = StatusMessage(.howToLeave) }
        return []
    },
]
