extension ChangeName {
    static let enterRound = ChangeName("enter-round")
    static let endWorkshop = ChangeName("end-workshop")
    static let addRound = ChangeName("add-round")
    static let removeRound = ChangeName("remove-round")
    static let moveRound = ChangeName("move-round")
    static let planRound = ChangeName("plan-round")
    static let skipRound = ChangeName("skip-round")
    static let choosePrompt = ChangeName("choose-prompt")
}

extension Session {
    /// The round after the one at hand that is not skipped; the first before the start; nil at
    /// the end.
    public var nextRound: Round? {
        let from = facts.currentRound.flatMap { agenda.index(of: $0) }.map { $0 + 1 } ?? 0
        return agenda[from...].first { !$0.isSkipped }
    }

    /// The round before the one at hand that is not skipped.
    public var previousRound: Round? {
        guard let place = facts.currentRound.flatMap({ agenda.index(of: $0) }) else { return nil }
        return agenda[..<place].last { !$0.isSkipped }
    }

    /// How long after its end going back into a round still means that the workshop goes on, in
    /// milliseconds.
    ///
    /// An hour: later the room is empty.
    static let endIsRecalled: Int64 = 3_600_000

    /// Whether the workshop was over long ago and something in it is still being worked on, such as
    /// the sorting: without clocks.
    public var isAfterwards: Bool { facts.endedBefore != nil }

    /// When the workshop ended, where that is too long ago for it to go on.
    private func endBeyondRecall(at now: Moment) -> Moment? {
        if let end = facts.endedBefore { return end }
        guard let end = facts.endedAt, now.milliseconds(since: end) > Self.endIsRecalled
        else { return nil }
        return end
    }

    /// Goes to a round: the one before ends, this one begins or goes on.
    ///
    /// Long after the end of the workshop no clock runs, and its end stays when it was.
    /// Nobody's seconds of speech are kept beyond the round.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func entering(_ id: ID<Round>, at now: Moment) throws(ChangeError) -> Change {
        guard agenda[id] != nil else { throw .unknown }
        guard id != facts.currentRound || facts.endedAt != nil else { throw .nothingChanges }
        var draft = ChangeDraft(self, at: now)
        draft.leaveRound()
        draft[id]?.isSkipped = false
        if let end = endBeyondRecall(at: now) {
            draft.facts.endedBefore = end
        } else if draft[id]?.clock == nil {
            draft[id]?.clock = Clock(startedAt: now)
            // A break is counted by its own clock.
            if let round = agenda[id],
                round.isTimedByPrompt || round.startsTimer && round.kind != .pauseBreak
            {
                draft[id]?.beginTimer(at: now)
            }
        } else {
            draft[id]?.clock?.resume(at: now)
        }
        for tour in toursForBoard(id) { draft[tour]?.goesToSorting = true }
        draft.facts.currentRound = id
        if facts.startedAt == nil {
            draft.facts.startedAt = now
            let planned = plannedSeconds
            draft.facts.plannedEnd = planned > 0 ? now.adding(seconds: planned) : nil
        }
        draft.facts.endedAt = nil
        return try draft.change(.enterRound)
    }

    /// The tours de table whose words come to a board that no other round feeds.
    ///
    /// Where one does, a tour is an account of its own; where none does, an empty board would say that all
    /// is sorted, though twelve people have spoken.
    private func toursForBoard(_ id: ID<Round>) -> [ID<Round>] {
        guard agenda[id]?.kind == .sorting, let place = agenda.index(of: id), unsorted.isEmpty
        else { return [] }
        let before = agenda[..<place].filter { !$0.isSkipped }
        guard !before.contains(where: \.goesToSorting) else { return [] }
        return before.filter { $0.kind == .goRound && count(of: $0.id) > 0 }.map(\.id)
    }

    /// Closes the workshop; it can be gone back into.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func ending(at now: Moment) throws(ChangeError) -> Change {
        guard facts.endedAt == nil, facts.startedAt != nil else { throw .nothingChanges }
        var draft = ChangeDraft(self, at: now)
        draft.leaveRound()
        if isPaused { draft.facts.pauses[facts.pauses.count - 1].to = now }
        draft.facts.endedAt = facts.endedBefore ?? now
        draft.facts.endedBefore = nil
        return try draft.change(.endWorkshop)
    }

    /// Adds a round of a kind after another one, or at the end.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func adding(
        _ kind: RoundKind, after other: ID<Round>?, plannedSeconds: Int? = nil,
        prompts: [LocalizedText] = [], entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let content = RoundContent.new(kind) else { throw .unknown }
        let place = other.flatMap { agenda.index(of: $0) } ?? agenda.count - 1
        let before = agenda.indices.contains(place) ? agenda[place].position : nil
        let after = agenda.indices.contains(place + 1) ? agenda[place + 1].position : nil
        var draft = ChangeDraft(self, at: now)
        let round = Round(
            id: ID(from: &entropy), position: OrderKey(after: before, before: after),
            content: content, prompts: prompts.map { Prompt(id: ID(from: &entropy), text: $0) },
            plannedSeconds: plannedSeconds)
        draft[round.id] = round
        return try draft.change(.addRound)
    }

    /// Removes a round in which nothing has happened.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `roundIsInUse`, `nothingChanges`.
    public func removing(_ id: ID<Round>, at now: Moment) throws(ChangeError) -> Change {
        guard let round = agenda[id] else { throw .unknown }
        guard round.clock == nil, round.photos.isEmpty, !isReferredTo(id) else {
            throw .roundIsInUse
        }
        var draft = ChangeDraft(self, at: now)
        draft[id] = nil
        return try draft.change(.removeRound)
    }

    /// Moves a round by so many places, backwards when negative.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func moving(
        _ id: ID<Round>, by places: Int, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        guard let position = agenda.position(moving: id, by: places, \.position) else {
            throw agenda[id] == nil ? .unknown : .nothingChanges
        }
        draft[id]?.position = position
        return try draft.change(.moveRound)
    }

    /// Changes the plan of a round: title, prompts, minutes, guidance, prose, what is particular.
    ///
    /// A prompt that has answers cannot go away; its words can be changed.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `roundIsInUse`, `nothingChanges`.
    public func planning(
        _ id: ID<Round>, at now: Moment, _ body: (inout Round) -> Void
    ) throws(ChangeError) -> Change {
        try changingRound(id, .planRound, at: now) { round throws(ChangeError) in
            body(&round)
            let kept = Set(round.prompts.map(\.id))
            let answered = contributions(of: id).compactMap(\.prompt)
            guard answered.allSatisfy(kept.contains) else { throw .roundIsInUse }
            if let current = round.currentPrompt, !kept.contains(current) {
                round.currentPrompt = nil
            }
            round.content.forgetPrompts(besides: kept)
        }
    }

    /// Passes over a round, or takes it up again.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `roundIsInUse`, `nothingChanges`.
    public func skipping(_ id: ID<Round>, at now: Moment) throws(ChangeError) -> Change {
        guard let round = agenda[id] else { throw .unknown }
        guard id != facts.currentRound else { throw .roundIsInUse }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.isSkipped = !round.isSkipped
        return try draft.change(.skipRound)
    }

    /// Goes to another prompt of the round at hand; the timer of the pairs begins anew.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `noRound`, `nothingChanges`.
    public func choosing(_ prompt: ID<Prompt>, at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.choosePrompt, at: now) { round throws(ChangeError) in
            guard round.prompts.contains(where: { $0.id == prompt }) else { throw .unknown }
            round.currentPrompt = prompt
            if case .pairs(let pairs) = round.content, pairs.phase == .thinking {
                round.timer = nil
            }
            if round.isTimedByPrompt {
                round.timer = nil
                round.startTimer(at: now)
            }
        }
    }

    /// Changes the round at hand.
    func changingRound(
        _ name: ChangeName, at now: Moment,
        _ body: (inout Round) throws(ChangeError) -> Void
    ) throws(ChangeError) -> Change {
        guard let round else { throw .noRound }
        return try changingRound(round.id, name, at: now, body)
    }

    /// Changes the round at hand, which has to be of a kind.
    func changingRound<Body: RoundBody>(
        _ name: ChangeName, of kind: Body.Type, at now: Moment,
        _ body: (inout Body) throws(ChangeError) -> Void
    ) throws(ChangeError) -> Change {
        try changingRound(name, at: now) { round throws(ChangeError) in
            try round.content.change(kind, body)
        }
    }

    /// Changes a round.
    func changingRound(
        _ id: ID<Round>, _ name: ChangeName, at now: Moment,
        _ body: (inout Round) throws(ChangeError) -> Void
    ) throws(ChangeError) -> Change {
        guard var round = agenda[id] else { throw .unknown }
        try body(&round)
        var draft = ChangeDraft(self, at: now)
        draft[id] = round
        return try draft.change(name)
    }
}

extension RoundContent {
    /// Changes what is particular to a kind.
    mutating func change<Body: RoundBody>(
        _ kind: Body.Type, _ change: (inout Body) throws(ChangeError) -> Void
    ) throws(ChangeError) {
        guard var changed = body as? Body else { throw .otherKindOfRound }
        try change(&changed)
        body = changed
    }

    /// Takes prompts that are no longer there off the tables they were given to.
    fileprivate mutating func forgetPrompts(besides kept: Set<ID<Prompt>>) {
        guard case .smallGroups(var groups) = self else { return }
        for place in groups.tables.indices {
            if let prompt = groups.tables[place].prompt, !kept.contains(prompt) {
                groups.tables[place].prompt = nil
            }
        }
        self = .smallGroups(groups)
    }
}

extension ChangeDraft {
    /// Ends the round at hand.
    fileprivate mutating func leaveRound() {
        guard let id = facts.currentRound, var round = self[id] else { return }
        if case .discussion(var discussion) = round.content {
            discussion.keepTimesOfMarks(at: now, pauses: facts.pauses)
            round.content = .discussion(discussion)
        }
        round.clock?.end(at: now)
        round.timer?.clock?.end(at: now)
        round.content.floor?.endCurrent(.spoke, at: now)
        round.content.floor?.forgetLengths()
        if round.kind == .discussion { round.content.floor?.forgetTimes() }
        self[id] = round
    }
}

extension KeyedList {
    /// The position that moves a thing by so many places; nil when it would not move.
    func position(
        moving id: ID<Element>, by places: Int, _ position: KeyPath<Element, OrderKey>
    ) -> OrderKey? {
        guard let from = index(of: id), places != 0 else { return nil }
        let (sum, overflow) = from.addingReportingOverflow(places)
        let to = overflow ? (places < 0 ? 0 : count - 1) : Swift.min(Swift.max(0, sum), count - 1)
        guard to != from else { return nil }
        let (lower, upper) = to < from ? (to - 1, to) : (to, to + 1)
        return OrderKey(
            after: lower < 0 ? nil : self[lower][keyPath: position],
            before: upper >= count ? nil : self[upper][keyPath: position])
    }
}

extension Session {
    /// How long all rounds that are not skipped are planned for together, in seconds.
    public var plannedSeconds: Int {
        agenda.reduce(0) { $0 + ($1.isSkipped ? 0 : $1.plannedSeconds ?? 0) }
    }
}
