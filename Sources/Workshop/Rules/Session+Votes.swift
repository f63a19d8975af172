extension ChangeName {
    static let addOptions = ChangeName("add-options")
    static let rewordOption = ChangeName("reword-option")
    static let removeOption = ChangeName("remove-option")
    static let turnVote = ChangeName("turn-vote")
    static let cast = ChangeName("cast")
    static let removeBallot = ChangeName("remove-ballot")
}

extension Session {
    /// Adds options to a vote, as they are written; numbers go on from the last one.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `ballot`, `unknown`, `struck`,
    ///   `otherKindOfRound`, `nothingChanges`.
    public func addingOptions(
        _ texts: [String], in round: ID<Round>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let written = texts.filter { !$0.isBlank }
        guard !written.isEmpty else { throw .nothingToRecord }
        return try changingVote(round, .addOptions, at: now) { vote throws(ChangeError) in
            guard vote.ballots.isEmpty else { throw .ballot(.ballotsAreIn) }
            for text in written {
                vote.options.append(
                    VoteOption(id: ID(from: &entropy), number: vote.nextNumber, text: text))
            }
        }
    }

    /// Puts contributions to the vote that are not yet.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `ballot`, `unknown`, `struck`,
    ///   `otherKindOfRound`, `nothingChanges`.
    public func addingOptions(
        from contributions: [ID<Contribution>], in round: ID<Round>, entropy: inout Entropy,
        at now: Moment
    ) throws(ChangeError) -> Change {
        try changingVote(round, .addOptions, at: now) { vote throws(ChangeError) in
            guard vote.ballots.isEmpty else { throw .ballot(.ballotsAreIn) }
            for id in contributions where !vote.options.contains(where: { $0.contribution == id }) {
                guard let contribution = self.contributions[id] else { throw .unknown }
                guard !contribution.isStruck else { throw .struck }
                vote.options.append(
                    VoteOption(
                        id: ID(from: &entropy), number: vote.nextNumber, contribution: id))
            }
        }
    }

    /// Changes the words of an option that has words of its own.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `unknown`, `otherKindOfRound`,
    ///   `nothingChanges`.
    public func rewording(
        _ id: ID<VoteOption>, to text: String, in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !text.isBlank else { throw .nothingToRecord }
        return try changingVote(round, .rewordOption, at: now) { vote throws(ChangeError) in
            guard let place = vote.options.firstIndex(where: { $0.id == id }),
                vote.options[place].contribution == nil
            else { throw .unknown }
            vote.options[place].text = text
        }
    }

    /// Takes an option away that no ballot mentions; the others keep their numbers.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `ballot`, `otherKindOfRound`, `nothingChanges`.
    public func removing(
        _ id: ID<VoteOption>, in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingVote(round, .removeOption, at: now) { vote throws(ChangeError) in
            guard vote.options.contains(where: { $0.id == id }) else { throw .unknown }
            guard !vote.ballots.contains(where: { $0.dots.contains(id) || $0.mark(of: id) != nil })
            else {
                throw .ballot(.ballotsAreIn)
            }
            vote.options.removeAll { $0.id == id }
        }
    }

    /// Goes on: from the options to the ballots, from there to the results.
    ///
    /// With the reveal the order in which ballots came in is forgotten.
    ///
    /// - Throws: ``ChangeError`` `ballot`, `nothingChanges`, `unknown`, `otherKindOfRound`.
    public func goingOnWithVote(
        in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingVote(round, .turnVote, at: now) { vote throws(ChangeError) in
            switch vote.step {
            case .options:
                guard vote.options.count >= 2 else { throw .ballot(.tooFewOptions) }
                vote.phase = .voting
            case .voting:
                guard !vote.ballots.isEmpty else { throw .ballot(.noBallots) }
                vote.ballots.sort { $0.id < $1.id }
                vote.phase = .revealed
            case .revealed:
                throw .nothingChanges
            }
        }
    }

    /// Goes back: from the results to the ballots, from there to the options while nobody has voted.
    ///
    /// - Throws: ``ChangeError`` `ballot`, `nothingChanges`, `unknown`, `otherKindOfRound`.
    public func goingBackInVote(
        in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingVote(round, .turnVote, at: now) { vote throws(ChangeError) in
            switch vote.step {
            case .revealed: vote.phase = .voting
            case .voting where vote.form.gathersOptions:
                guard vote.ballots.isEmpty else { throw .ballot(.ballotsAreIn) }
                vote.phase = .options
            case .voting, .options: throw .nothingChanges
            }
        }
    }

    /// Takes ballots and counts in, all of them or none.
    ///
    /// - Throws: ``ChangeError`` `ballot`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func casting(
        _ casts: [Cast], in round: ID<Round>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingVote(round, .cast, at: now) { vote throws(ChangeError) in
            guard vote.step == .voting else { throw .ballot(.notVoting) }
            for cast in casts { vote.ballots += try vote.ballots(of: cast, entropy: &entropy) }
        }
    }

    /// Lets counts stand instead of those that were made of the same option or level before.
    ///
    /// - Parameter kept: the counts that stay; of two of the same thing the later one.
    /// - Throws: ``ChangeError`` `unknown`, `ballot`, `otherKindOfRound`, `nothingChanges`.
    public func recounting(
        _ kept: [ID<Ballot>], in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingVote(round, .cast, at: now) { vote throws(ChangeError) in
            guard vote.step == .voting else { throw .ballot(.notVoting) }
            for id in kept.reversed() {
                guard let count = vote.ballots.first(where: { $0.id == id }) else { continue }
                vote.ballots.removeAll { $0.id != id && $0.counts(thatOf: count) }
            }
        }
    }

    /// Takes a ballot out again.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `ballot`, `otherKindOfRound`, `nothingChanges`.
    public func removing(
        _ id: ID<Ballot>, in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingVote(round, .removeBallot, at: now) { vote throws(ChangeError) in
            guard vote.step == .voting else { throw .ballot(.notVoting) }
            vote.ballots.removeAll { $0.id == id }
        }
    }

    private func changingVote(
        _ id: ID<Round>, _ name: ChangeName, at now: Moment,
        _ body: (inout Vote) throws(ChangeError) -> Void
    ) throws(ChangeError) -> Change {
        try changingRound(id, name, at: now) { round throws(ChangeError) in
            try round.content.change(Vote.self, body)
        }
    }
}
