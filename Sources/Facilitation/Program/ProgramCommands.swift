import TerminalUI
import Wording
import Workshop

/// The program itself.
let programCommands: [Command] = [
    Command("help", .function(1), rank: 4, where: { _ in true }) { state, name, _ in
        let topic = ManualTopic(rawValue: name)
        guard name.isEmpty || topic != nil else {
            let names = ManualTopic.allCases.map(\.rawValue).joined(separator: ", ")
            state.message = StatusMessage(
                Phrase("help.noTopic", .text("topic", name), .text("topics", names)), .warning)
            return []
        }
        state.popups.append(.help(HelpPage(topic: topic)))
        return []
    },
    Command(
        "try", where: { $0.workshop == nil && $0.sharedRehearsal == nil }
    ) { _, _, _ in [.rehearse] },
    Command("ring", where: { _ in true }) { _, _, _ in [.bell] },
    Command("suspend", where: { _ in true }) { _, _, _ in [.suspend] },
    Command("quit", .control("q"), rank: 13, where: { _ in true }) { state, _, _ in
        state.leave(.program)
    },
]
