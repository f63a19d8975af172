/// The rounds of a session as they were at a moment.
struct RoundPast {
    private let whole: Session
    private let moment: Moment
    /// Whether nothing is known to have happened since.
    private let isLatest: Bool

    init(_ whole: Session, at moment: Moment) {
        self.whole = whole
        self.moment = moment
        isLatest = whole.lastSign.map { $0 <= moment } ?? true
    }

    /// A round as it was.
    func round(_ round: Round) -> Round {
        guard let clock = round.clock else { return round }
        var past = round
        past.clock = clock.left(by: moment)
        past.timer = round.timer.flatMap { timer in
            timer.clock.map { $0.startedAt <= moment } ?? true ? timer : nil
        }
        past.timer?.clock = round.timer?.clock?.asOf(moment)
        let isOver = clock.endedAt.map { $0 <= moment } ?? false
        guard !isOver, !isLatest else { return past }
        let said = lastSaid(in: round)
        past.currentPrompt = said?.prompt ?? (past.clock == nil ? nil : round.prompts.first?.id)
        past.content = round.content.asOf(
            PastMoment(moment: moment, said: said, clock: clock, hasBegun: past.clock != nil, whole)
        )
        if case .pairs(let pairs) = past.content {
            PairsPast(pairs, of: round, in: whole)?.show(in: &past, at: moment)
        }
        return past
    }

    /// What was said last in a round.
    private func lastSaid(in round: Round) -> Contribution? {
        let ids = whole.ids(of: round.id)
        return ids.reversed().lazy.compactMap { whole.contributions[$0] }
            .first { ($0.recordedAt).map { $0 <= moment } ?? false }
    }
}

extension Floor {
    /// The floor as it was at a moment of a round with that clock.
    func asOf(_ moment: Moment, in round: Clock) -> Floor {
        var past = Floor(turns: turns.filter { $0.clock.startedAt <= moment })
        let place = past.turns.count - 1
        guard place >= 0 else { return past }
        let turn = past.turns[place]
        // When the length of a turn was forgotten, it lasted until the next one, or the round was left.
        let isForgotten = turn.clock.endedAt == turn.clock.startedAt
        let next = turns.indices.contains(place + 1) ? turns[place + 1].clock.startedAt : nil
        let leaving =
            round.stops.first { $0.from > turn.clock.startedAt }?.from ?? round.endedAt
        let finish =
            isForgotten ? [next, leaving].compactMap { $0 }.min() : turn.clock.endedAt
        if finish.map({ $0 > moment }) ?? (turn.outcome == .speaking) {
            past.turns[place].outcome = .speaking
            past.turns[place].clock.endedAt = nil
            past.turns[place].clock.stops = turn.clock.stops.before(moment)
        }
        return past
    }
}

/// What is known of a moment of a round that still went on then.
struct PastMoment {
    /// The moment.
    let moment: Moment
    /// What had been said last.
    let said: Contribution?
    /// The round's clock as it is now.
    let clock: Clock
    /// Whether the round had begun.
    let hasBegun: Bool
    /// The session as it is now.
    let whole: Session

    init(moment: Moment, said: Contribution?, clock: Clock, hasBegun: Bool, _ whole: Session) {
        self.moment = moment
        self.said = said
        self.clock = clock
        self.hasBegun = hasBegun
        self.whole = whole
    }

    /// Whether somebody had come by then.
    func hadCome(_ id: ID<Participant>) -> Bool {
        (whole.participants[id]?.arrivedAt).map { $0 <= moment } ?? true
    }
}

extension RoundContent {
    /// The content as it was.
    fileprivate func asOf(_ past: PastMoment) -> RoundContent {
        var content = self
        content.body = body.asOf(past)
        return content
    }
}
