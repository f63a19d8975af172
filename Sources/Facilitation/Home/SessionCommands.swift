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
        state.leave(.workshop)
    },
    Command("save-elsewhere", obstacle: { $0.copyObstacle }) { state, path, _ in
        guard let session = state.session, !path.isEmpty else {
            state.message = StatusMessage(.saveElsewhereNeedsPath, .warning)
            return []
        }
        return [.saveElsewhere(session, path: path)]
    },
    Command("copy-to", obstacle: { $0.copyObstacle ?? $0.readOnlyObstacle }) {
        state, folder, _ in
        state.copyTo(folder)
    },
    Command("save-as-template") { state, name, _ in
        guard let session = state.session, !name.isEmpty else {
            state.message = StatusMessage(.templateNeedsName, .warning)
            return []
        }
        return [.saveTemplate(session.template(named: name))]
    },
]
