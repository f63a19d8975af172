/// A session as it was at a moment, made of the session as it became.
struct SessionPast {
    private let whole: Session
    private let moment: Moment
    /// When each theme had its first note.
    private let themeStarts: [ID<Theme>: Moment]
    private let lastSorting: Moment?

    init(_ whole: Session, at moment: Moment) {
        self.whole = whole
        self.moment = moment
        var starts: [ID<Theme>: Moment] = [:]
        var last: Moment?
        for contribution in whole.contributions {
            guard let theme = contribution.theme, let at = contribution.sortedAt else { continue }
            starts[theme] = min(starts[theme] ?? at, at)
            last = max(last ?? at, at)
        }
        themeStarts = starts
        lastSorting = last
    }

    /// The session with what had happened by then.
    var session: Session {
        let rounds = RoundPast(whole, at: moment)
        return Session(
            facts, participants: participants, agenda: whole.agenda.map(rounds.round),
            contributions: whole.contributions.compactMap(contribution),
            themes: themes,
            groups: has(start(of: .groups))
                ? Array(whole.groups) : whole.groups.filter { $0.origin != nil },
            actions: whole.actions.filter { has($0.recordedAt) },
            parkingLot: whole.parkingLot.filter { has($0.recordedAt) },
            privateNotes: whole.privateNotes.filter { has($0.recordedAt) },
            conflicts: Array(whole.conflicts), copiedFrom: whole.copiedFrom)
    }

    /// Those that were there, with the links between them.
    private var themes: [Theme] {
        let there = whole.themes.filter {
            $0.origin != nil || has(themeStarts[$0.id] ?? start(of: .sorting))
        }
        let known = Set(there.map(\.id))
        return there.map { theme in
            var theme = theme
            theme.links.removeAll { !known.contains($0.to) }
            return theme
        }
    }

    /// Whether that had come; what has no time is taken to have been there.
    private func has(_ time: Moment?) -> Bool { time.map { $0 <= moment } ?? true }

    /// When the first round of a kind began; where none of them did, the end.
    private func start(of kind: RoundKind) -> Moment? {
        whole.agenda.filter { $0.kind == kind }.compactMap(\.clock?.startedAt).min()
            ?? whole.lastSign
    }

    private var facts: SessionFacts {
        var facts = whole.facts
        facts.startedAt = facts.startedAt.flatMap { $0 <= moment ? $0 : nil }
        if facts.startedAt == nil { facts.plannedEnd = nil }
        facts.endedAt = (facts.endedAt ?? facts.endedBefore).flatMap { $0 <= moment ? $0 : nil }
        facts.endedBefore = nil
        facts.pauses = facts.pauses.before(moment)
        facts.currentRound = currentRound
        if !has(start(of: .closing)) {
            facts.nextMeeting = nil
            facts.quotation = nil
        }
        return facts
    }

    /// The round that was running, else the one that was left last.
    private var currentRound: ID<Round>? {
        let visited = whole.agenda.filter { ($0.clock?.startedAt).map { $0 <= moment } ?? false }
        guard !visited.isEmpty else {
            return whole.facts.startedAt == nil ? whole.facts.currentRound : nil
        }
        func visit(_ round: Round) -> (isRunning: Bool, since: Moment) {
            guard let clock = round.clock?.left(by: moment) else { return (false, moment) }
            if let end = clock.endedAt { return (false, end) }
            return (true, clock.stops.last?.to ?? clock.startedAt)
        }
        let running = visited.filter { visit($0).isRunning }
        return (running.isEmpty ? visited : running)
            .max { visit($0).since < visit($1).since }?.id
    }

    private var participants: [Participant] {
        whole.participants.compactMap { participant in
            guard has(participant.arrivedAt) else { return nil }
            var participant = participant
            participant.leftAt = participant.leftAt.flatMap { $0 <= moment ? $0 : nil }
            return participant
        }
    }

    private func contribution(_ contribution: Contribution) -> Contribution? {
        let round = contribution.round.flatMap { whole.agenda[$0]?.clock?.startedAt }
        guard has(contribution.recordedAt ?? round) else { return nil }
        // A copy carries the time of what it is a copy of.
        if contribution.copyOf != nil, !has(contribution.sortedAt) { return nil }
        var contribution = contribution
        let sorted = contribution.sortedAt ?? contribution.theme.flatMap { themeStarts[$0] }
        if !has(sorted) {
            contribution.theme = nil
            contribution.sortedAt = nil
            contribution.mergedInto = nil
        }
        if !has(lastSorting) { contribution.marks.remove(.leftAlone) }
        return contribution
    }
}

extension [Span] {
    /// What had begun by a moment, open where it had not ended.
    func before(_ moment: Moment) -> [Span] {
        compactMap { span in
            guard span.from <= moment else { return nil }
            var span = span
            span.to = span.to.flatMap { $0 <= moment ? $0 : nil }
            return span
        }
    }
}

extension Clock {
    /// The clock as it was at a moment; nil before its start.
    func asOf(_ moment: Moment) -> Clock? {
        guard startedAt <= moment else { return nil }
        var clock = self
        clock.endedAt = endedAt.flatMap { $0 <= moment ? $0 : nil }
        clock.stops = stops.before(moment)
        return clock
    }

    /// The clock of a round as it was at a moment: between two visits it had ended.
    func left(by moment: Moment) -> Clock? {
        guard var clock = asOf(moment) else { return nil }
        if clock.isStopped, let stop = clock.stops.popLast() { clock.endedAt = stop.from }
        return clock
    }
}
