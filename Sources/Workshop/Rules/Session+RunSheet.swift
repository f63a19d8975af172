extension ChangeName {
    static let copyRound = ChangeName("copy-round")
    static let shortenAgenda = ChangeName("shorten-agenda")
}

extension Round {
    /// The clock that says when the round is over, and the seconds that are planned for it; nil while
    /// none was started.
    ///
    /// A break has no timer of its own: it is over when it was to be.
    public var ending: (clock: Clock, plannedSeconds: Int)? {
        if let timer, let clock = timer.clock { return (clock, timer.plannedSeconds) }
        guard kind == .pauseBreak, let clock, let plannedSeconds else { return nil }
        return (clock, plannedSeconds)
    }
}

extension Session {
    /// Adds a round like another one after it: the same prompts and settings, in which nothing has
    /// happened.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func copying(
        _ id: ID<Round>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let place = agenda.index(of: id) else { throw .unknown }
        let round = agenda[place]
        let after = agenda.indices.contains(place + 1) ? agenda[place + 1].position : nil
        // What is written for the synthesis may be about what was said.
        let isUntouched = round.clock == nil
        var draft = ChangeDraft(self, at: now)
        let copy = Round(
            id: ID(from: &entropy), position: OrderKey(after: round.position, before: after),
            content: round.content.planned, title: round.title,
            prompts: round.prompts.map {
                Prompt(id: ID(from: &entropy), text: $0.text, gathers: $0.gathers)
            },
            plannedSeconds: round.plannedSeconds, guidance: round.guidance,
            introduction: isUntouched ? round.introduction : "",
            conclusion: isUntouched ? round.conclusion : "", goesToSorting: round.goesToSorting,
            startsTimer: round.startsTimer, goesOn: round.goesOn)
        draft[copy.id] = copy
        return try draft.change(.copyRound)
    }

    /// Plans a round for so many seconds; what the room sees count down in it follows.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func planning(
        _ id: ID<Round>, forSeconds seconds: Int, at now: Moment
    ) throws(ChangeError) -> Change {
        guard agenda[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.plan(forSeconds: seconds)
        return try draft.change(.planRound)
    }

    /// Goes on where the time of the round at hand is over: to the next prompt of pairs at work, else to
    /// the next round.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges` where the round waits for the facilitator, or is the
    ///   last.
    public func goingOnByItself(at now: Moment) throws(ChangeError) -> Change {
        guard let round, round.goesOn, facts.endedAt == nil, let ending = round.ending,
            elapsed(ending.clock, at: now) >= Int64(ending.plannedSeconds) * 1000
        else { throw .nothingChanges }
        if case .pairs(let pairs) = round.content, pairs.phase == .thinking,
            round.promptAtHand?.id != round.prompts.last?.id
        {
            return try goingToNextPrompt(at: now)
        }
        guard let next = nextRound else { throw .nothingChanges }
        return try entering(next.id, at: now)
    }

    /// Shortens rounds as it was proposed, and passes over those that are dropped.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func shortening(_ cut: AgendaCut, at now: Moment) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for round in agenda {
            if cut.dropped.contains(round.id), round.id != facts.currentRound {
                draft[round.id]?.isSkipped = true
            } else if let seconds = cut.lengths[round.id] {
                draft[round.id]?.plan(forSeconds: seconds)
            }
        }
        return try draft.change(.shortenAgenda)
    }
}

extension Round {
    /// Plans the round, and its timer where it has one that is not that of a prompt.
    fileprivate mutating func plan(forSeconds seconds: Int) {
        plannedSeconds = max(0, seconds)
        if kind != .pairs, timer != nil { timer?.plannedSeconds = max(0, seconds) }
    }
}
