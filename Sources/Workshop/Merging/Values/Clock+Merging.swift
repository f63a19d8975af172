extension Versions where Thing == Clock {
    /// A clock that one side started anew is taken as that side has it; where both started it, the
    /// one of which `prefers` says so of its start and the other's.
    func mergedClock(_ prefers: (Moment, Moment) -> Bool) -> Clock {
        guard ours.startedAt == theirs.startedAt else {
            if theirs.startedAt == base?.startedAt { return ours }
            if ours.startedAt == base?.startedAt { return theirs }
            return prefers(ours.startedAt, theirs.startedAt) ? ours : theirs
        }
        var clock = ours
        clock.endedAt = self.endedAt.greater()
        clock.stops = self.stops.mergedSpans()
        clock.foreign = self.foreign.mergedMembers()
        return clock
    }
}

extension Versions where Thing == Countdown {
    /// A timer: the greater length, and the clock that was started last.
    func mergedCountdown() -> Countdown {
        var countdown = ours
        countdown.plannedSeconds = self.plannedSeconds.greater()
        countdown.clock = self.clock.optional { $0.mergedClock(>) }
        countdown.foreign = self.foreign.mergedMembers()
        return countdown
    }
}

extension Versions where Thing == [Span] {
    /// The stretches of both sides, told apart by their beginning; of two ends the earlier one.
    ///
    /// None lasts when the next one begins.
    func mergedSpans() -> [Span] {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        var spans = thingsByKey(\.from) { versions in
            var span = versions.ours
            span.to = versions.to.lesser()
            span.foreign = versions.foreign.mergedMembers()
            return span
        }.values.sorted { $0.from < $1.from }
        for place in spans.indices.dropLast() {
            let next = spans[place + 1].from
            spans[place].to = Swift.min(spans[place].to ?? next, next)
        }
        return spans
    }
}
