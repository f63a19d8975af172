import TerminalUI
import Wording
import Workshop

/// The program itself.
let programCommands: [Command] = [
    Command("help", .function(1), rank: 4, where: { _ in true }) { state, _, _ in
        state.popups.append(.help(HelpPage()))
        return []
    },
    Command("ring", where: { _ in true }) { _, _, _ in [.bell] },
    Command("suspend", where: { _ in true }) { _, _, _ in [.suspend] },
    Command("quit", .control("q"), rank: 13, where: { _ in true }) { state, _, _ in
        state.leave(.program)
    },
]
