import TerminalUI
import Wording
import Workshop

/// What comes after the workshop.
let closingCommands: [Command] = [
    Command("next-meeting", .control("n"), rank: 2, where: { $0.isIn(.closing) }) { state, _, _ in
        state.openForm(.nextMeeting)
    },
    Command("action", .control("g"), rank: 3, where: { $0.isIn(.closing) }) {
        state, text, event in
        guard !text.isEmpty else { return state.openForm(.action(nil)) }
        let now = state.now
        var entropy = event.entropy
        return state.make { session throws(ChangeError) in
            try session.agreeing(text, entropy: &entropy, at: now)
        }
    },
    Command("preview", .function(6), rank: 11) { state, _, _ in
        state.popups.append(.preview(Preview()))
        return []
    },
    Command("report", where: { $0.workshop != nil }) { state, _, _ in
        guard let workshop = state.workshop else { return [] }
        return [.report(workshop.session, path: workshop.path)]
    },
]
