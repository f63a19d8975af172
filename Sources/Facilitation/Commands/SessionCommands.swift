import TerminalUI
import Wording
import Workshop

/// The session as a whole.
let sessionCommands: [Command] = [
    Command("new-session", where: { $0.workshop == nil }) { state, _, _ in
        state.openForm(.newSession)
    },
    Command("describe-session") { state, _, _ in state.openForm(.facts) },
    Command("home", .function(10)) { state, _, _ in
        guard !state.holdsBack() else { return [] }
        state.workshop = nil
        state.wording = state.ownWording
        state.home = HomeState()
        return [.list]
    },
]
