extension ChangeName {
    static let moveContribution = ChangeName("move-contribution")
}

extension Session {
    /// Where else something could have been said, in the order of the agenda: at which table, in answer
    /// to which prompt, in which round.
    public func otherPlaces(for contribution: Contribution) -> [Provenance] {
        guard isMovable(contribution) else { return [] }
        return agenda.flatMap { round -> [Provenance] in
            switch round.content {
            case .goRound, .pairs, .discussion, .closing:
                return places(of: round)
            case .smallGroups(let groups):
                guard !groups.tables.isEmpty else { return places(of: round) }
                return groups.tables.map {
                    Provenance(round: round.id, prompt: $0.prompt, table: $0.id)
                }
            case .opening, .sorting, .vote, .decision, .election, .groups, .pauseBreak,
                .unknown:
                return []
            }
        }
        .filter { !isAt($0, contribution) }
    }

    /// Puts contributions where they belong: into another round, to another prompt or table.
    ///
    /// Words, authors, times and themes stay.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `otherKindOfRound`, `nothingChanges`.
    public func moving(
        _ ids: [ID<Contribution>], to place: Provenance, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for id in ids {
            guard var contribution = contributions[id] else { throw .unknown }
            guard !contribution.isStruck else { throw .struck }
            guard isMovable(contribution) else { throw .otherKindOfRound }
            guard otherPlaces(for: contribution).contains(place) || isAt(place, contribution)
            else { throw .unknown }
            if contribution.round != place.round { contribution.side = nil }
            contribution.round = place.round
            contribution.prompt = place.prompt
            contribution.table = place.table
            if gathers(contribution) != nil, contribution.organisation.isEmpty {
                contribution.organisation =
                    contribution.author.flatMap { participants[$0]?.organisation } ?? ""
            }
            draft[id] = contribution
        }
        return try draft.change(.moveContribution)
    }

    private func places(of round: Round) -> [Provenance] {
        round.prompts.isEmpty
            ? [Provenance(round: round.id)]
            : round.prompts.map { Provenance(round: round.id, prompt: $0.id) }
    }

    /// A table says by itself what is asked there.
    private func isAt(_ place: Provenance, _ contribution: Contribution) -> Bool {
        contribution.round == place.round && contribution.table == place.table
            && (place.table != nil || contribution.prompt == place.prompt)
    }

    /// Objections, proposals, options and topics belong to their round.
    private func isMovable(_ contribution: Contribution) -> Bool {
        guard !contribution.isStruck, contribution.phase == nil,
            slotAndTable(of: contribution.id) == nil
        else { return false }
        return !agenda.contains { round in
            guard case .vote(let vote) = round.content else { return false }
            return vote.options.contains { $0.contribution == contribution.id }
        }
    }
}
