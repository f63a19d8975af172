import TerminalUI
import Wording
import Workshop

/// The roster and what people permit.
let peopleCommands: [Command] = [
    Command("people", .function(2), rank: 6) { state, _, _ in
        state.popups.append(.people(PeoplePopup()))
        return []
    },
    Command(
        "permit-all", .control("g"), rank: 3, where: { $0.isIn(.opening) },
        obstacle: { ($0.session?.participants.isEmpty ?? true) ? .nobodyThereYet : nil }
    ) { state, _, _ in
        let effects = state.make { session, now in try session.permittingUnlessRefused(at: now) }
        let permitted = state.session?.participants.count { $0.inPublication == .given } ?? 0
        if !effects.isEmpty {
            state.message = StatusMessage(Phrase("message.permittedAll", .count(permitted)))
        }
        return effects
    },
    Command(
        "same-people", .control("n"), rank: 2,
        where: { $0.isIn(.opening) && !($0.session?.peopleNotYetBack.isEmpty ?? true) }
    ) { state, _, _ in
        state.make { session, now, entropy in
            try session.joining(session.peopleNotYetBack, entropy: &entropy, at: now)
        }
    },
    Command("head-count") { state, number, _ in
        guard let count = number.typedNumber, (0...100_000).contains(count) else {
            state.message = StatusMessage(.headCountNeedsNumber, .warning)
            return []
        }
        let effects = state.make { session, now in
            try session.describing(at: now) { $0.headCount = count }
        }
        if !effects.isEmpty {
            state.message = StatusMessage(.participants(state.session?.attendance ?? count))
        }
        return effects
    },
    attributing("keep-no-authors", .none),
    attributing("keep-authors-in-file", .file),
    attributing("publish-authors", .published),
]

private func attributing(_ name: String, _ attribution: Attribution) -> Command {
    Command(name) { state, _, _ in
        let effects = state.make { session, now in
            try session.describing(at: now) { $0.attribution = attribution }
        }
        // No screen shows what is kept of people, so that changing it has to be said.
        if !effects.isEmpty {
            state.message = StatusMessage(Phrase(key: "command.\(name)", arguments: []))
        }
        return effects
    }
}
