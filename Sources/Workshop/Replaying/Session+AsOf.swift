extension Session {
    /// The session as it was at a moment, as far as its times tell.
    ///
    /// What the file keeps no time of is taken as follows: words that were amended stand as amended
    /// from the beginning; themes appear with their first note, groups and the next meeting with their
    /// round; permissions hold throughout.
    public func asOf(_ moment: Moment) -> Session {
        SessionPast(self, at: moment).session
    }

    /// The moments at which something is known to have happened, in their order, each once.
    ///
    /// In pairs these are also the changes of roles, which nobody records.
    public var moments: [Moment] {
        var moments: Set<Moment> = []
        func add(_ found: Moment?...) { moments.formUnion(found.compactMap { $0 }) }
        func add(_ clock: Clock?) {
            add(clock?.startedAt, clock?.endedAt)
            for stop in clock?.stops ?? [] { add(stop.from, stop.to) }
        }
        add(facts.startedAt, facts.endedAt ?? facts.endedBefore)
        for pause in facts.pauses { add(pause.from, pause.to) }
        for round in agenda {
            add(round.clock)
            add(round.timer?.clock)
            for turn in round.content.floor?.turns ?? [] { add(turn.clock) }
            if case .pairs(let pairs) = round.content {
                PairsPast(pairs, of: round, in: self)?.changes.forEach { add($0) }
            }
        }
        for contribution in contributions { add(contribution.recordedAt, contribution.sortedAt) }
        for participant in participants { add(participant.arrivedAt, participant.leftAt) }
        for action in actions { add(action.recordedAt) }
        return moments.sorted()
    }

    /// The moments at which a round began, and the end, in their order.
    public var chapters: [Moment] {
        (agenda.compactMap(\.clock?.startedAt)
            + [facts.endedAt ?? facts.endedBefore].compactMap { $0 }).sorted()
    }
}
