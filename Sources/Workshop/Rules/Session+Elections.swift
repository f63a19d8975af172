extension ChangeName {
    static let describePost = ChangeName("describe-post")
    static let nominate = ChangeName("nominate")
    static let proposeCandidate = ChangeName("propose-candidate")
    static let turnElection = ChangeName("turn-election")
    static let setTerm = ChangeName("set-term")
}

extension Session {
    /// Writes what somebody is elected to, and below it what that asks of them, a criterion a line.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `election`, `unknown`, `otherKindOfRound`,
    ///   `nothingChanges`.
    public func describingPost(
        _ lines: [String], in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        let written = lines.filter { !$0.isBlank }
        guard !written.isEmpty else { throw .nothingToRecord }
        return try changingRound(round, .describePost, of: Election.self, at: now) {
            election, _ throws(ChangeError) in
            guard election.phase == .post else { throw .election(.notNow) }
            for line in written {
                if election.post.isEmpty {
                    election.post = line
                } else {
                    election.criteria += (election.criteria.isEmpty ? "" : "\n") + line
                }
            }
        }
    }

    /// Notes whom somebody names and why; what they said before is kept, and counts no more.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `election`, `unknown`, `otherKindOfRound`,
    ///   `nothingChanges`.
    public func nominating(
        _ candidate: NamedPerson, by voter: NamedPerson, because reason: String,
        in round: ID<Round>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !candidate.name.isEmpty, !voter.name.isEmpty else { throw .nothingToRecord }
        return try changingRound(round, .nominate, of: Election.self, at: now) {
            election, _ throws(ChangeError) in
            guard election.phase == .nominations || election.phase == .changes else {
                throw .election(.notNow)
            }
            // Nominations are in the order of their times, also when the clock was set back.
            let at = election.nominations.last.map { max(now, $0.at.adding(milliseconds: 1)) }
            election.nominations.append(
                Nomination(
                    id: ID(from: &entropy), voter: voter, candidate: candidate, reason: reason,
                    at: at ?? now))
        }
    }

    /// Proposes somebody, in the place of whoever was proposed before.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `election`, `unknown`, `otherKindOfRound`,
    ///   `nothingChanges`.
    public func proposing(
        candidate: NamedPerson, in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !candidate.name.isEmpty else { throw .nothingToRecord }
        return try changingRound(round, .proposeCandidate, of: Election.self, at: now) {
            election, _ throws(ChangeError) in
            guard election.phase == .proposal else { throw .election(.notNow) }
            election.candidate = candidate
        }
    }

    /// Says until when somebody is elected; nil takes it back.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func settingTerm(
        until day: CalendarDay?, in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .setTerm, of: Election.self, at: now) { election, _ in
            election.until = day
        }
    }

    /// Goes on to the next phase; from the objections to the election, while none of them stands.
    ///
    /// - Throws: ``ChangeError`` `election`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func goingOnWithElection(
        in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .turnElection, of: Election.self, at: now) {
            election, objections throws(ChangeError) in
            switch election.phase {
            case .post:
                guard !election.post.isEmpty else { throw .election(.noPost) }
                election.phase = .nominations
            case .nominations:
                guard !election.nominations.isEmpty else { throw .election(.noNomination) }
                election.phase = .changes
            case .changes: election.phase = .proposal
            case .proposal:
                guard election.candidate != nil else { throw .election(.noCandidate) }
                election.phase = .objections
            case .objections:
                let standing = objections.standing.count
                guard standing == 0 else { throw .election(.objectionsStand(standing)) }
                election.phase = .elected
            case .elected: throw .election(.isOver)
            }
        }
    }

    /// Goes back to the phase before; who was elected is only proposed again.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`, `unknown`, `otherKindOfRound`.
    public func goingBackInElection(
        in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .turnElection, of: Election.self, at: now) {
            election, _ throws(ChangeError) in
            switch election.phase {
            case .post: throw .nothingChanges
            case .nominations: election.phase = .post
            case .changes: election.phase = .nominations
            case .proposal: election.phase = .changes
            case .objections: election.phase = .proposal
            case .elected: election.phase = .objections
            }
        }
    }

    /// Says what became of an objection in an election; the same again opens it again.
    ///
    /// - Throws: ``ChangeError`` `election`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func turning(
        _ id: ID<Contribution>, to status: Objection.Status, inElection round: ID<Round>,
        at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .setObjection, of: Election.self, at: now) {
            election, objections throws(ChangeError) in
            guard election.phase != .elected else { throw .election(.isOver) }
            election.objections.settle(try objections.turned(id, to: status))
        }
    }
}
