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
        switch round.content {
        case .goRound(var goRound):
            goRound.floor = goRound.floor.asOf(moment, in: clock)
            goRound.lap = goRound.floor.turns.last?.lap ?? 1
            goRound.drawn = goRound.drawn.filter(hadCome)
            past.content = .goRound(goRound)
        case .discussion(var discussion):
            discussion.floor = discussion.floor.asOf(moment, in: clock)
            discussion.stack = []
            discussion.currentSide = said?.side
            past.content = .discussion(discussion)
        case .smallGroups(var groups):
            groups.phase = said != nil && said?.table == nil ? .plenary : .atTables
            groups.currentTable = said?.table ?? groups.tables.first?.id
            for place in groups.tables.indices {
                groups.tables[place].members.removeAll { !hadCome($0) }
                if !(groups.tables[place].reporter.map(hadCome) ?? true) {
                    groups.tables[place].reporter = nil
                }
            }
            past.content = .smallGroups(groups)
        case .pairs(var pairs):
            // They are drawn once the round has begun.
            pairs.pairs = past.clock == nil ? [] : pairs.pairs.compactMap(pair)
            PairsPast(pairs, of: round, in: whole)?.show(in: &past, at: moment)
        case .vote(let vote):
            past.content = .vote(past.clock == nil ? vote.before : self.vote(vote))
        case .decision(let decision):
            past.content = .decision(self.decision(decision, lastSaid: said))
        case .opening, .sorting, .groups, .closing, .pauseBreak, .unknown: break
        }
        return past
    }

    /// A vote that goes on: ballots have no time, so that nobody knows how they stand before it is
    /// over.
    private func vote(_ vote: Vote) -> Vote {
        var past = vote
        past.phase = .voting
        past.ballots = []
        past.options.removeAll { option in
            guard let said = option.contribution.flatMap({ whole.contributions[$0] }) else {
                return false
            }
            return said.recordedAt.map { $0 > moment } ?? false
        }
        return past
    }

    /// A decision that goes on: with the proposal as it read by then, in the phase that was spoken in
    /// last, and with every objection open, since nobody knows when one was lifted.
    private func decision(_ decision: Decision, lastSaid said: Contribution?) -> Decision {
        let versions = decision.versions.filter { $0.at <= moment }
        var phase = said?.phase.flatMap(Decision.Phase.init) ?? .proposal
        if versions.count > 1, let last = versions.last, phase != .objections,
            said?.recordedAt.map({ $0 < last.at }) ?? true
        {
            phase = .amendments
        }
        return Decision(phase: phase, versions: versions)
    }

    private func hadCome(_ id: ID<Participant>) -> Bool {
        (whole.participants[id]?.arrivedAt).map { $0 <= moment } ?? true
    }

    /// A pair with those who had come; nil when none of them had.
    private func pair(_ pair: Pair) -> Pair? {
        var pair = pair
        pair.members.removeAll { !hadCome($0) }
        return pair.members.isEmpty ? nil : pair
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

extension Vote {
    /// The same vote before its round began.
    fileprivate var before: Vote {
        Vote(
            form: form, dotsPerVoter: dotsPerVoter, dotsPerOption: dotsPerOption, labels: labels)
    }
}
