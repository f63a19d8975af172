extension ChangeName {
    static let voteAgain = ChangeName("vote-again")
    static let discussOptions = ChangeName("discuss-options")
}

extension Session {
    /// Adds a vote on the same options as one that was revealed: after the round at hand, and after the
    /// discussion of its options where that is still to come.
    ///
    /// - Throws: ``ChangeError`` `ballot`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func votingAgain(
        on id: ID<Round>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let (round, vote) = try revealed(id)
        var again = vote
        again.phase = .options
        again.ballots = []
        again.repeats = id
        var place = max(agenda.index(of: id) ?? 0, facts.currentRound.flatMap(agenda.index) ?? 0)
        while agenda.indices.contains(place + 1),
            case .discussion(let discussion) = agenda[place + 1].content, discussion.about == id,
            agenda[place + 1].clock == nil
        {
            place += 1
        }
        var added = Round(
            id: ID(from: &entropy), position: position(after: place), content: .vote(again),
            title: round.title, plannedSeconds: round.plannedSeconds, guidance: round.guidance)
        for prompt in round.prompts {
            added.prompts.append(Prompt(id: ID(from: &entropy), text: prompt.text))
        }
        return try adding(added, .voteAgain, at: now)
    }

    /// Adds a discussion of the options of a vote right after it, one by one in the order of the result,
    /// each with as much time.
    ///
    /// - Throws: ``ChangeError`` `ballot`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func discussingOptions(
        of id: ID<Round>, secondsEach: Int, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let (round, vote) = try revealed(id)
        var prompts: [Prompt] = []
        for option in vote.optionsByResult {
            let said = option.contribution.flatMap { contributions[$0] }
            let words = text(of: option)
            guard !words.isBlank else { continue }
            prompts.append(
                Prompt(
                    id: ID(from: &entropy),
                    text: LocalizedText(words, in: said?.language ?? facts.language),
                    contribution: option.contribution))
        }
        guard !prompts.isEmpty else { throw .otherKindOfRound }
        let added = Round(
            id: ID(from: &entropy), position: position(after: agenda.index(of: id) ?? 0),
            content: .discussion(Discussion(about: round.id, promptSeconds: secondsEach)),
            prompts: prompts, plannedSeconds: secondsEach * prompts.count, goesToSorting: false)
        return try adding(added, .discussOptions, at: now)
    }

    private func revealed(_ id: ID<Round>) throws(ChangeError) -> (Round, Vote) {
        guard let round = agenda[id] else { throw .unknown }
        guard case .vote(let vote) = round.content else { throw .otherKindOfRound }
        guard vote.step == .revealed else { throw .ballot(.notRevealed) }
        return (round, vote)
    }

    private func position(after place: Int) -> OrderKey {
        OrderKey(
            after: agenda.indices.contains(place) ? agenda[place].position : nil,
            before: agenda.indices.contains(place + 1) ? agenda[place + 1].position : nil)
    }

    private func adding(
        _ round: Round, _ name: ChangeName, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        draft[round.id] = round
        return try draft.change(name)
    }
}
