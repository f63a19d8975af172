import TerminalUI
import Wording
import Workshop

/// Who speaks.
let floorCommands: [Command] = [
    Command("hand-on", .control("n"), rank: 2, where: { $0.hearsPeople }) {
        state, name, _ in
        var speaker: ID<Participant>?
        let marked = state.nameMarkedInLine
        let name = name.isEmpty ? marked ?? "" : name
        if !name.isEmpty {
            let found = state.workshop?.session.participants(called: name) ?? []
            guard found.count == 1 else {
                state.popups.append(.palette(Palette(.floor, typed: name)))
                return []
            }
            speaker = found.first
        }
        let chosen = speaker
        let effects = state.make { session, now in try session.handingOn(to: chosen, at: now) }
        if marked != nil, !effects.isEmpty { state.leaveMode() }
        return effects
    },
    Command("pass", .control("p"), rank: 6, where: { $0.isIn(.goRound) }) { state, _, _ in
        return state.make { session, now in try session.passing(at: now) }
    },
    Command("back", .control("b"), rank: 9, where: { $0.isIn(.goRound, .discussion) }) {
        state, _, _ in
        return state.make { session, now in try session.givingBack(at: now) }
    },
    Command("new-lap", where: { $0.isIn(.goRound) }) { state, _, _ in
        return state.make { session, now in try session.beginningLap(at: now) }
    },
    speaking("speak-by-roster", .roster),
    speaking("speak-shuffled", .shuffled),
    speaking("speak-by-seat", .seats),
    speaking("speak-as-they-come", .asTheyCome),
]

/// A command that chooses who speaks after whom.
private func speaking(_ name: String, _ order: GoRound.Speaking) -> Command {
    Command(name, where: { $0.isIn(.goRound) }) { state, _, event in
        return state.make { session, now, entropy in
            try session.ordering(order, entropy: &entropy, at: now)
        }
    }
}

extension State {
    /// Whether the round at hand is of one of these kinds and has the keys.
    func isIn(_ kinds: RoundKind...) -> Bool {
        hasKeysOfRound && (workshop?.session.round.map { kinds.contains($0.kind) } ?? false)
    }

    /// Whether keys mean the round at hand: not while late notes go into another.
    var hasKeysOfRound: Bool { isUnderWay && workshop?.late == nil }

    /// The name in a line that is nothing but `@name`, or the whole name of one who is here: whom the
    /// floor is for.
    fileprivate var nameMarkedInLine: String? {
        guard let line = workshop?.line, line.mode == .record else { return nil }
        let text = line.field.text.trimmed
        if session?.participants(exactlyCalled: text).count == 1 { return text }
        guard text.first == "@", text.count > 1, !text.contains(" ") else { return nil }
        return String(text.dropFirst())
    }

    /// Whether the floor goes from person to person in the round at hand.
    var hearsPeople: Bool { isIn(.goRound, .discussion) && !hearsOrganisations }

    /// Whether a round is at hand and the workshop not over.
    var isUnderWay: Bool { session?.round != nil && session?.endedAt == nil }

    /// Whether nothing is written yet.
    var lineIsEmpty: Bool { workshop?.line.field.isEmpty ?? false }
}
