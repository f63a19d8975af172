import TerminalUI
import Wording
import Workshop

/// For those who hear the screen, or feel it.
let aloudCommands: [Command] = [
    Command("time") { state, _, _ in
        state.message = StatusMessage(.told(state.timeTold))
        return []
    },
    Command("quiet", where: { _ in true }) { state, _, _ in
        state.manner.isQuiet.toggle()
        state.message = StatusMessage(state.manner.isQuiet ? .quiet : .notQuiet)
        return []
    },
    Command("plain", where: { _ in true }) { state, _, _ in
        state.manner.isPlain.toggle()
        state.message = StatusMessage(state.manner.isPlain ? .plain : .notPlain)
        return []
    },
]

extension State {
    /// The time of day, what the timer says, how long the one who speaks has been speaking, and when
    /// the workshop will end.
    var timeTold: String {
        guard let session else { return "" }
        var parts = [Phrase("time.now", .text("time", localTime(now))), timerTold, turnTold]
        if session.isPaused { parts.append(Phrase("time.paused")) }
        if !session.isAfterwards, let end = AgendaTiming(session, at: minute).expectedEnd {
            parts.append(Phrase("time.end", .text("time", localTime(end))))
        }
        return parts.compactMap(\.self).map { wording($0) }.joined(separator: " ")
    }

    /// What a bell is for, where no clock shows it.
    var cueTold: String {
        if case .pairs(let pairs)? = session?.round?.content, pairs.phase != .harvest,
            let session, let clock = session.round?.timer?.clock
        {
            let elapsed = session.elapsed(clock, at: now)
            let step = pairs.schedule(forGroupOf: 2).step(at: elapsed)
            return wording(step.map { .task($0) } ?? .pairsAreOver)
        }
        guard case .goRound(let goRound)? = session?.round?.content, goRound.turnSeconds != nil
        else { return timerTold.map { wording($0) } ?? "" }
        return [turnTold, timerTold].compactMap(\.self).map { wording($0) }.joined(separator: " ")
    }

    private var timerTold: Phrase? {
        guard let session, let timer = session.round?.timer, let clock = timer.clock else {
            return nil
        }
        let elapsed = Int(session.elapsed(clock, at: now) / 1000)
        let (planned, left) = (timer.plannedSeconds, timer.plannedSeconds - elapsed)
        if planned <= 0 { return .timeGone(wording.duration(seconds: elapsed)) }
        if left < 0 { return .timeOver(wording.duration(seconds: -left)) }
        return .timeLeft(wording.duration(seconds: left), of: wording.duration(seconds: planned))
    }

    private var turnTold: Phrase? {
        guard let session, let turn = session.round?.content.floor?.current,
            let speaker = turn.speaker
        else { return nil }
        let spoken = Int(session.elapsed(turn.clock, at: now) / 1000)
        return Phrase(
            "time.turn", .text("name", session.shownName(of: speaker, wording)),
            .text("time", wording.duration(seconds: spoken)))
    }
}

extension Phrase {
    fileprivate static let quiet = Phrase("manner.quiet")
    fileprivate static let notQuiet = Phrase("manner.notQuiet")
    fileprivate static let plain = Phrase("manner.plain")
    fileprivate static let notPlain = Phrase("manner.notPlain")
    fileprivate static func timeLeft(_ left: String, of planned: String) -> Phrase {
        Phrase("time.left", .text("left", left), .text("planned", planned))
    }
    fileprivate static func timeOver(_ over: String) -> Phrase {
        Phrase("time.over", .text("over", over))
    }
    fileprivate static func timeGone(_ gone: String) -> Phrase {
        Phrase("time.gone", .text("gone", gone))
    }
}
