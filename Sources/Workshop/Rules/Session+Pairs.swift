extension ChangeName {
    static let drawPairs = ChangeName("draw-pairs")
    static let swapPartners = ChangeName("swap-partners")
    static let harvest = ChangeName("harvest")
    static let nextPrompt = ChangeName("next-prompt")
}

extension Session {
    /// Draws pairs from those present, nobody with a former partner while that can be avoided;
    /// three together when the number is odd.
    ///
    /// - Throws: ``ChangeError`` `tooFewPeople`, `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func drawingPairs(entropy: inout Entropy, at now: Moment) throws(ChangeError) -> Change {
        let people = present.map(\.id)
        guard people.count >= 2 else { throw .tooFewPeople }
        var draw = PairDraw(avoiding: formerPartners)
        let groups = draw.draw(people, entropy: &entropy)
        let drawn = groups.map { Pair(id: ID(from: &entropy), members: $0) }
        return try changingRound(.drawPairs, of: Pairs.self, at: now) { pairs in
            pairs.choosing = .drawn
            pairs.pairs = drawn
        }
    }

    /// Lets people choose their partner themselves; the list goes.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func lettingPeopleChoose(at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.drawPairs, of: Pairs.self, at: now) { pairs in
            pairs.choosing = .own
            pairs.pairs = []
        }
    }

    /// Lets two people of different pairs change places.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func swapping(
        _ one: ID<Participant>, _ other: ID<Participant>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(.swapPartners, of: Pairs.self, at: now) { pairs in
            for place in pairs.pairs.indices {
                pairs.pairs[place].members = pairs.pairs[place].members.map {
                    $0 == one ? other : $0 == other ? one : $0
                }
            }
        }
    }

    /// Goes over to the harvest, from the first prompt.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `nothingChanges`, `noRound`.
    public func harvesting(at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.harvest, at: now) { round throws(ChangeError) in
            guard case .pairs(var pairs) = round.content else { throw .otherKindOfRound }
            guard pairs.phase != .harvest else { throw .nothingChanges }
            pairs.phase = .harvest
            round.content = .pairs(pairs)
            round.timer?.clock?.end(at: now)
            round.currentPrompt = round.prompts.first?.id
        }
    }

    /// Goes to the next prompt of the round at hand; in pairs at work, and where each has its time, its
    /// timer begins at once.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`, `noRound`.
    public func goingToNextPrompt(at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.nextPrompt, at: now) { round throws(ChangeError) in
            let place = round.prompts.firstIndex { $0.id == round.promptAtHand?.id } ?? -1
            guard round.prompts.indices.contains(place + 1) else { throw .nothingChanges }
            round.currentPrompt = round.prompts[place + 1].id
            var beginsAnew = round.isTimedByPrompt
            if case .pairs(let pairs) = round.content { beginsAnew = pairs.phase == .thinking }
            if beginsAnew {
                round.timer = nil
                round.startTimer(at: now)
            }
        }
    }

    /// Everybody's partners in all rounds of pairs so far.
    var formerPartners: Set<PairDraw.Couple> {
        var couples: Set<PairDraw.Couple> = []
        for round in agenda {
            guard case .pairs(let pairs) = round.content else { continue }
            for pair in pairs.pairs {
                for (place, one) in pair.members.enumerated() {
                    for other in pair.members[(place + 1)...] {
                        couples.insert(PairDraw.Couple(one, other))
                    }
                }
            }
        }
        return couples
    }
}

extension Pairs {
    /// Somebody left: a partner left alone joins another pair.
    mutating func letGo(_ id: ID<Participant>) {
        guard let place = pairs.firstIndex(where: { $0.members.contains(id) }) else { return }
        pairs[place].members.removeAll { $0 == id }
        guard pairs[place].members.count == 1,
            let host = pairs.indices.first(where: {
                $0 != place && pairs[$0].members.count == 2
            })
        else {
            pairs.removeAll(where: \.members.isEmpty)
            return
        }
        pairs[host].members += pairs[place].members
        pairs.remove(at: place)
    }

    /// Somebody came: with whoever is alone, else with one of three, else as a third.
    mutating func take(_ id: ID<Participant>, entropy: inout Entropy) {
        guard choosing == .drawn, !pairs.contains(where: { $0.members.contains(id) }) else {
            return
        }
        if let alone = pairs.firstIndex(where: { $0.members.count == 1 }) {
            pairs[alone].members.append(id)
        } else if let trio = pairs.firstIndex(where: { $0.members.count > 2 }) {
            let partner = pairs[trio].members.removeLast()
            pairs.append(Pair(id: ID(from: &entropy), members: [partner, id]))
        } else if let host = pairs.indices.last {
            pairs[host].members.append(id)
        }
    }
}

extension ChangeDraft {
    /// Finds a partner for a latecomer where pairs are drawn in the round at hand.
    mutating func placeInPairs(_ id: ID<Participant>, entropy: inout Entropy) {
        guard let current = facts.currentRound, case .pairs(var pairs)? = self[current]?.content,
            pairs.phase != .harvest
        else { return }
        pairs.take(id, entropy: &entropy)
        self[current]?.content = .pairs(pairs)
    }
}
