extension ChangeName {
    static let propose = ChangeName("propose")
    static let turnDecision = ChangeName("turn-decision")
    static let setReview = ChangeName("set-review")
    static let setObjection = ChangeName("set-objection")
}

extension Session {
    /// The objections of a round by time, with what became of each.
    public func objections(of round: Round) -> [Objection] {
        guard let settled = round.content.objections else { return [] }
        let known = Dictionary(settled.map { ($0.contribution, $0) }) { first, _ in first }
        return contributions(of: round.id).filter(Decision.isObjection).map {
            known[$0.id] ?? Objection(contribution: $0.id)
        }
    }

    /// Writes the proposal, or a new version of it; those before are kept.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `decision`, `nothingChanges`, `unknown`,
    ///   `otherKindOfRound`.
    public func proposing(
        _ text: String, in round: ID<Round>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !text.isBlank else { throw .nothingToRecord }
        return try changingRound(round, .propose, of: Decision.self, at: now) {
            decision, _ throws(ChangeError) in
            guard !decision.isOver else { throw .decision(.isOver) }
            guard !text.utf8.elementsEqual((decision.current?.text ?? "").utf8) else {
                throw .nothingChanges
            }
            // Versions are in the order of their times, also when the clock was set back.
            let at = decision.current.map { max(now, $0.at.adding(milliseconds: 1)) } ?? now
            decision.versions.append(ProposalVersion(id: ID(from: &entropy), text: text, at: at))
        }
    }

    /// Goes on to the next phase; from the objections to the decision, while none of them stands.
    ///
    /// - Throws: ``ChangeError`` `decision`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func goingOnWithDecision(
        in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .turnDecision, of: Decision.self, at: now) {
            decision, objections throws(ChangeError) in
            guard decision.current != nil else { throw .decision(.noProposal) }
            switch decision.phase {
            case .proposal: decision.phase = .clarification
            case .clarification: decision.phase = .feelings
            case .feelings: decision.phase = .amendments
            case .amendments: decision.phase = .objections
            case .objections:
                let standing = objections.standing
                guard standing.isEmpty else {
                    let maintained = standing.count { $0.status == .maintained }
                    throw .decision(.objectionsStand(standing.count, maintained: maintained))
                }
                decision.phase = .adopted
            case .adopted, .withdrawn: throw .decision(.isOver)
            }
        }
    }

    /// Goes back to the phase before; what was decided or taken back is open again.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`, `unknown`, `otherKindOfRound`.
    public func goingBackInDecision(
        in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .turnDecision, of: Decision.self, at: now) {
            decision, _ throws(ChangeError) in
            switch decision.phase {
            case .proposal: throw .nothingChanges
            case .clarification: decision.phase = .proposal
            case .feelings: decision.phase = .clarification
            case .amendments: decision.phase = .feelings
            case .objections: decision.phase = .amendments
            case .adopted, .withdrawn: decision.phase = .objections
            }
        }
    }

    /// Takes the proposal back: nothing is decided.
    ///
    /// - Throws: ``ChangeError`` `decision`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func withdrawingProposal(
        in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .turnDecision, of: Decision.self, at: now) {
            decision, _ throws(ChangeError) in
            guard decision.current != nil else { throw .decision(.noProposal) }
            guard !decision.isOver else { throw .decision(.isOver) }
            decision.phase = .withdrawn
        }
    }

    /// Says what became of an objection; the same again opens it again.
    ///
    /// What is lifted once the proposal was amended, was lifted by its present version.
    ///
    /// - Throws: ``ChangeError`` `decision`, `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func turning(
        _ id: ID<Contribution>, to status: Objection.Status, in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .setObjection, of: Decision.self, at: now) {
            decision, objections throws(ChangeError) in
            guard !decision.isOver else { throw .decision(.isOver) }
            var objection = try objections.turned(id, to: status)
            let isAmended = objection.status == .lifted && decision.versions.count > 1
            objection.version = isAmended ? decision.current?.id : nil
            decision.objections.settle(objection)
        }
    }

    /// Says on which day a decision is looked at again; nil takes it back.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `otherKindOfRound`, `nothingChanges`.
    public func settingReview(
        on day: CalendarDay?, in round: ID<Round>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(round, .setReview, of: Decision.self, at: now) { decision, _ in
            decision.reviewOn = day
        }
    }

    /// Changes a round that ends with objections, a decision or an election, by those that there are.
    func changingRound<Body: RoundBody>(
        _ id: ID<Round>, _ name: ChangeName, of kind: Body.Type, at now: Moment,
        _ body: (inout Body, [Objection]) throws(ChangeError) -> Void
    ) throws(ChangeError) -> Change {
        try changingRound(id, name, at: now) { round throws(ChangeError) in
            let objections = objections(of: round)
            try round.content.change(kind) { content throws(ChangeError) in
                try body(&content, objections)
            }
        }
    }
}

extension [Objection] {
    /// Says what became of an objection, in place of what was said of it before.
    mutating func settle(_ objection: Objection) {
        removeAll { $0.contribution == objection.contribution }
        append(objection)
        // One order for all laptops: two of them may say something of the same objection.
        sort { $0.contribution < $1.contribution }
    }

    /// Those that nothing has been done about, or that stand all the same.
    var standing: [Objection] { filter { [.open, .maintained].contains($0.status) } }

    /// The objection that a contribution is, turned to a status; the same again opens it again.
    func turned(_ id: ID<Contribution>, to status: Objection.Status) throws(ChangeError)
        -> Objection
    {
        guard var objection = first(where: { $0.contribution == id }) else { throw .unknown }
        objection.status = objection.status == status ? .open : status
        return objection
    }
}

extension Decision {
    /// Whether it is decided, or taken back.
    public var isOver: Bool { phase.isOver }
}

extension Decision.Phase {
    /// Whether nothing comes after it.
    public var isOver: Bool { self == .adopted || self == .withdrawn }
}
