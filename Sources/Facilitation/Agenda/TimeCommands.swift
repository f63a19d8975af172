import TerminalUI
import Wording
import Workshop

/// Timers and pauses.
let timeCommands: [Command] = [
    Command("timer", .control("t"), rank: 5, where: { $0.isUnderWay }) {
        state, minutes, _ in
        if let ago = minutes.typedNumber, (0...1440).contains(ago) {
            return state.make { session, now in
                try session.startingTimer(secondsAgo: ago * 60, at: now)
            }
        }
        guard minutes.isEmpty else { return state.refuse(minutes, in: 0...1440) }
        let isStarted = state.session?.round?.timer?.clock != nil
        return state.make { session, now in
            isStarted
                ? try session.stoppingTimer(at: now) : try session.startingTimer(at: now)
        }
    },
    Command("restart-timer", where: { $0.isUnderWay }) { state, _, _ in
        return state.make { session, now in try session.startingTimer(at: now) }
    },
    lengthening("more-time", .function(12), by: 60),
    lengthening("less-time", .function(11), by: -60),
    Command("late", where: { $0.isUnderWay && $0.session?.startedAt != nil }) {
        state, typed, _ in
        guard let minutes = typed.isEmpty ? state.minutesLate : typed.typedNumber,
            (1...1440).contains(minutes)
        else {
            guard typed.isEmpty else { return state.refuse(typed, in: 1...1440) }
            state.message = StatusMessage(.notLate)
            return []
        }
        let place = state.session?.round.flatMap { state.session?.agenda.index(of: $0.id) } ?? 0
        state.popups.append(.agenda(AgendaEditor(selected: place, proposing: minutes)))
        return []
    },
    Command(
        "pause", .function(4), rank: 8,
        where: { $0.session?.startedAt != nil && $0.session?.endedAt == nil }
    ) {
        state, minutes, _ in
        guard minutes.isEmpty || minutes.typedNumber.map((1...1440).contains) ?? false else {
            return state.refuse(minutes, in: 1...1440)
        }
        // With a length it never ends a pause: that says again how long it still is.
        let goesOn = !minutes.isEmpty && state.session?.isPaused ?? false
        let effects =
            goesOn ? [] : state.make { session, now in try session.pausing(at: now) }
        // The room is told until when; nobody is called back by it.
        let length = state.session?.isPaused ?? false ? minutes.typedNumber : nil
        state.workshop?.stage.directions.resumesAt = length.map {
            state.now.adding(seconds: $0 * 60)
        }
        if state.session?.isPaused ?? false, length == nil, !state.manner.isQuiet {
            state.message = StatusMessage(Phrase("message.pauseHowLong"))
        }
        return effects
    },
]

private func lengthening(_ name: String, _ key: Key, by seconds: Int) -> Command {
    Command(name, key, where: { $0.isUnderWay }) { state, minutes, _ in
        guard minutes.isEmpty || minutes.typedNumber.map((1...1440).contains) ?? false else {
            return state.refuse(minutes, in: 1...1440)
        }
        let factor = minutes.typedNumber ?? 1
        return state.make { session, now in
            try session.lengtheningTimer(bySeconds: seconds * factor, at: now)
        }
    }
}

extension State {
    /// Says that what follows a command's name is no number that it takes.
    mutating func refuse(_ typed: String, in range: ClosedRange<Int>) -> [Effect] {
        message = StatusMessage(
            .numberOutOfRange(typed, range.lowerBound, range.upperBound), .warning)
        return []
    }
}
