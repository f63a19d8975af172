extension ChangeName {
    static let timer = ChangeName("timer")
    static let pause = ChangeName("pause")
    static let leaveOut = ChangeName("leave-out")
}

extension Round {
    /// Starts the timer, `secondsAgo` in the past when it had been forgotten.
    mutating func startTimer(at now: Moment, secondsAgo: Int = 0) {
        let started = now.adding(seconds: -max(0, secondsAgo))
        let planned = timer?.plannedSeconds ?? timerSeconds
        timer = Countdown(plannedSeconds: planned, clock: Clock(startedAt: started))
    }

    /// Starts the timer; in pairs this is when the thinking begins.
    mutating func beginTimer(at now: Moment, secondsAgo: Int = 0) {
        startTimer(at: now, secondsAgo: secondsAgo)
        if case .pairs(var pairs) = content, pairs.phase == .forming {
            pairs.phase = .thinking
            content = .pairs(pairs)
        }
    }

    /// How long the timer is planned for, in seconds: the round, or one prompt where each has its time.
    public var timerSeconds: Int {
        if case .pairs(let pairs) = content {
            return Int(pairs.schedule(forGroupOf: 2).length / 1000)
        }
        if case .discussion(let discussion) = content, let seconds = discussion.promptSeconds {
            return seconds
        }
        return plannedSeconds ?? 0
    }
}

extension Session {
    /// Whether everything stands still.
    public var isPaused: Bool { facts.pauses.last.map { $0.to == nil } ?? false }

    /// Milliseconds that a clock has run at `now`, without pauses.
    public func elapsed(_ clock: Clock, at now: Moment) -> Int64 {
        clock.elapsed(at: now, pauses: facts.pauses)
    }

    /// Starts the timer of the round at hand, as if it had been started so many seconds ago.
    ///
    /// In pairs this is when the thinking begins.
    ///
    /// - Throws: ``ChangeError`` `noRound`, `nothingChanges`.
    public func startingTimer(
        secondsAgo: Int = 0, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(.timer, at: now) { round throws(ChangeError) in
            round.beginTimer(at: now, secondsAgo: secondsAgo)
        }
    }

    /// Lets the timer of the round at hand stand still, or go on.
    ///
    /// - Throws: ``ChangeError`` `timerIsNotRunning`, `noRound`, `nothingChanges`.
    public func stoppingTimer(at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.timer, at: now) { round throws(ChangeError) in
            guard let clock = round.timer?.clock else { throw .timerIsNotRunning }
            if clock.isStopped || clock.endedAt != nil {
                round.timer?.clock?.resume(at: now)
            } else {
                round.timer?.clock?.stop(at: now)
            }
        }
    }

    /// Gives the timer of the round at hand more time, or less when negative; never below zero.
    ///
    /// - Throws: ``ChangeError`` `noRound`, `nothingChanges`.
    public func lengtheningTimer(
        bySeconds seconds: Int, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(.timer, at: now) { round throws(ChangeError) in
            var timer = round.timer ?? Countdown(plannedSeconds: round.timerSeconds)
            let (sum, overflow) = timer.plannedSeconds.addingReportingOverflow(seconds)
            timer.plannedSeconds = overflow ? 0 : min(max(0, sum), 86_400)
            round.timer = timer
            // The timer of pairs is that of one prompt; elsewhere it is the round's own.
            if round.kind != .pairs { round.plannedSeconds = timer.plannedSeconds }
        }
    }

    /// Lets everything stand still, or go on.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func pausing(at now: Moment) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        if isPaused {
            draft.facts.pauses[facts.pauses.count - 1].to = now
        } else {
            draft.facts.pauses.append(Span(from: now))
        }
        return try draft.change(.pause)
    }

    /// Leaves a stretch of time out of every clock: the lid was closed.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func leavingOut(_ span: Span, at now: Moment) throws(ChangeError) -> Change {
        guard let end = span.to, end > span.from, !isPaused else { throw .nothingChanges }
        var draft = ChangeDraft(self, at: now)
        draft.facts.pauses.append(span)
        draft.facts.pauses.sort { $0.from < $1.from }
        return try draft.change(.leaveOut)
    }
}

extension Session {
    /// The last moment at which something is known to have happened; nil before the start.
    public var lastSign: Moment? {
        guard facts.startedAt != nil else { return nil }
        let clocks = [round?.clock, round?.timer?.clock, round?.content.floor?.turns.last?.clock]
        let moments =
            clocks.compactMap { $0 }.flatMap { clock in
                [clock.startedAt, clock.endedAt].compactMap { $0 }
                    + clock.stops.flatMap { [$0.from, $0.to].compactMap { $0 } }
            } + facts.pauses.flatMap { [$0.from, $0.to].compactMap { $0 } }
            + [facts.startedAt, contributions.last?.recordedAt, actions.last?.recordedAt]
            .compactMap { $0 }
        return moments.max()
    }
}
