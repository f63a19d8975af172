import Wording
import Workshop

extension State {
    /// When the screen next has to change by itself: at the next second of a clock that runs, at
    /// the next minute otherwise; nil at home, where no clock is shown.
    ///
    /// While another program holds the session also when to look whether it has gone.
    public var nextWake: Moment? {
        guard let workshop else { return nil }
        let next = nextWake(in: workshop)
        return rehearsalWake.map { min($0, next) } ?? next
    }

    private func nextWake(in workshop: WorkshopState) -> Moment {
        let shown = nextClockChange(of: workshop.session)
        let stage = workshop.stage.isHere ? workshop.stage.screen.nextWake : nil
        let next = min(shown, stage ?? shown)
        return workshop.holder == nil ? next : min(next, now.next(multipleOf: Self.lookingPeriod))
    }

    private func nextClockChange(of session: Session) -> Moment {
        let minute = now.next(multipleOf: 60_000)
        let ticking = runningClocks
        guard !ticking.isEmpty, !session.isPaused else {
            return minute
        }
        if manner.isQuiet { return min(minute, cueMoments.filter { $0 > now }.min() ?? minute) }
        return ticking.map { clock in
            let elapsed = session.elapsed(clock, at: now)
            return Moment(milliseconds: now.milliseconds + 1000 - elapsed % 1000)
        }.min() ?? minute
    }

    /// The clocks on the screen that count seconds.
    var runningClocks: [Clock] {
        guard let round = workshop?.session.round else { return [] }
        var clocks: [Clock] = []
        if let clock = round.timer?.clock { clocks.append(clock) }
        if let turn = round.content.floor?.current { clocks.append(turn.clock) }
        if case .pauseBreak = round.content, let clock = round.clock { clocks.append(clock) }
        return clocks.filter { $0.endedAt == nil && !$0.isStopped }
    }

    /// Bells for the moments that lie between two events: one minute before the end of the timer,
    /// ten seconds before a SWITCH, at the SWITCH and at the end, and at the end of a turn.
    func cues(since before: Moment) -> [Effect] {
        cueMoments.contains { before < $0 && $0 <= now } ? [.bell] : []
    }

    /// When something is heard in this round, as far as its clocks go on as they do now.
    var cueMoments: [Moment] {
        guard let session = workshop?.session, let round = session.round, !session.isPaused
        else { return [] }
        func moments(_ cues: [Int64], of clock: Clock) -> [Moment] {
            guard clock.endedAt == nil, !clock.isStopped else { return [] }
            let elapsed = session.elapsed(clock, at: now)
            return cues.map { Moment(milliseconds: now.milliseconds + $0 - elapsed) }
        }
        var found: [Moment] = []
        if let ending = round.ending {
            found += moments(round.cues(forSeconds: ending.plannedSeconds), of: ending.clock)
        }
        if case .goRound(let goRound) = round.content, let seconds = goRound.turnSeconds,
            let turn = goRound.floor.current
        {
            found += moments([Int64(seconds) * 1000], of: turn.clock)
        }
        return found
    }

    /// Goes on to the next round where the time of this one has just come to its end, and it is to.
    ///
    /// Where nobody was there at that moment, since the program was not running or the lid was closed,
    /// the facilitator goes on; so does whoever has taken the going on back.
    ///
    /// - Parameters:
    ///   - before: When the last event was.
    ///   - round: The round at hand as the event came.
    mutating func goOnByItself(since before: Moment, from round: Round?) -> [Effect] {
        guard let round, round.goesOn, !isFiction, let workshop, workshop.holder == nil,
            !workshop.session.isAfterwards, let now = workshop.session.round, now.id == round.id,
            let ending = round.ending, ending.clock == now.ending?.clock
        else { return [] }
        let session = workshop.session
        let end = Int64(ending.plannedSeconds) * 1000
        let spent = session.elapsed(ending.clock, at: self.now)
        let passed = self.now.milliseconds(since: before)
        guard !session.isPaused, !ending.clock.isStopped, ending.clock.endedAt == nil,
            spent >= end, spent - passed < end
        else { return [] }
        return attempt { session, now in try session.goingOnByItself(at: now) }.effects
    }

    /// The time without the computer, if it slept for more than two minutes while clocks ran.
    func gap(since before: Moment) -> Span? {
        guard let workshop, let expected = workshop.expectedWake, !workshop.session.isPaused,
            workshop.holder == nil,
            !workshop.session.isAfterwards,
            workshop.session.endedAt == nil, workshop.session.startedAt != nil,
            now.milliseconds(since: expected) > 120_000
        else { return nil }
        return Span(from: before, to: now)
    }
}

extension Round {
    /// When the timer should be heard, in milliseconds from its start: before the end, so that people can
    /// finish what they say, and at the end.
    func cues(forSeconds seconds: Int) -> [Int64] {
        let end = Int64(seconds) * 1000
        guard end > 0 else { return [] }
        guard case .pairs(let pairs) = content else {
            if end > 120_000 { return [end - 60_000, end] }
            return end > 30_000 ? [end - 10_000, end] : [end]
        }
        let sizes = Set(pairs.pairs.map(\.members.count)).union([2])
        return sizes.filter { $0 <= 3 }.flatMap { size in
            pairs.schedule(forGroupOf: size).steps.map(\.ends)
        }.flatMap { [$0 - 10_000, $0] }
    }
}

extension Moment {
    /// The next instant after this one that is a whole multiple of so many milliseconds.
    func next(multipleOf length: Int64) -> Moment {
        let rest = ((milliseconds % length) + length) % length
        return Moment(milliseconds: milliseconds + length - rest)
    }
}
