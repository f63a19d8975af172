import TerminalUI
import Wording
import Workshop

/// The agenda.
let roundCommands: [Command] = [
    Command("next-round", .function(8), rank: 3) { state, _, _ in
        let now = state.now
        guard let session = state.session else { return [] }
        state.workshop?.list = nil
        guard session.nextRound != nil || session.startedAt != nil else {
            state.message = StatusMessage(.agendaIsEmpty, .warning)
            return []
        }
        guard let next = session.nextRound else {
            let effects = state.make { session throws(ChangeError) in
                try session.ending(at: now)
            }
            if !effects.isEmpty { state.message = StatusMessage(.workshopEnded) }
            return effects
        }
        return state.make { session throws(ChangeError) in
            try session.entering(next.id, at: now)
        }
    },
    Command("previous-round", .function(7), where: { $0.session?.round != nil }) { state, _, _ in
        let now = state.now
        guard let session = state.session, let round = session.round else { return [] }
        state.workshop?.list = nil
        guard let previous = session.endedAt == nil ? session.previousRound : round else {
            state.message = StatusMessage(.thisIsTheFirstRound)
            return []
        }
        return state.make { session throws(ChangeError) in
            try session.entering(previous.id, at: now)
        }
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
    Command("end-workshop", where: { $0.session?.startedAt != nil && $0.session?.endedAt == nil }) {
        state, _, _ in
        let now = state.now
        let effects = state.make { session throws(ChangeError) in try session.ending(at: now) }
        if !effects.isEmpty { state.message = StatusMessage(.workshopEnded) }
        return effects
    },
]
