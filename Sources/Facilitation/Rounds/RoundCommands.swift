import TerminalUI
import Wording
import Workshop

/// The agenda.
let roundCommands: [Command] = [
    Command(
        "next-round", .function(8), rank: 3,
        where: {
            $0.session?.nextRound != nil || $0.session?.startedAt == nil && $0.session != nil
        },
        obstacle: { $0.session?.nextRound == nil ? .agendaIsEmpty : nil }
    ) { state, _, _ in
        guard let next = state.session?.nextRound else { return [] }
        state.workshop?.list = nil
        return state.make { session, now in try session.entering(next.id, at: now) }
    },
    Command("previous-round", .function(7), where: { $0.session?.round != nil }) { state, _, _ in
        guard let session = state.session, let round = session.round else { return [] }
        state.workshop?.list = nil
        guard let previous = session.endedAt == nil ? session.previousRound : round else {
            state.message = StatusMessage(.thisIsTheFirstRound)
            return []
        }
        return state.make { session, now in try session.entering(previous.id, at: now) }
    },
    Command("agenda", .function(3), rank: 7) { state, _, _ in
        let place = state.session?.round.flatMap { state.session?.agenda.index(of: $0.id) } ?? 0
        state.popups.append(.agenda(AgendaEditor(selected: place)))
        return []
    },
    Command("edit-round", where: { $0.session?.round != nil }) { state, _, _ in
        guard let round = state.session?.round else { return [] }
        return state.openForm(.round(round.id))
    },
    Command("add-round") { state, _, _ in
        state.popups.append(.palette(Palette(.kindOfRound(after: state.session?.currentRound))))
        return []
    },
    Command("end-workshop", .function(8), rank: 3, where: { $0.isInLastRound }) { state, _, _ in
        state.workshop?.list = nil
        let effects = state.make { session, now in try session.ending(at: now) }
        if !effects.isEmpty { state.message = StatusMessage(.workshopEnded) }
        return effects
    },
]

extension State {
    /// Whether nothing is left to go on to but the end.
    fileprivate var isInLastRound: Bool {
        guard let session, session.startedAt != nil, session.endedAt == nil else { return false }
        return session.nextRound == nil
    }
}
