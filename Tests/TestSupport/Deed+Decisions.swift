import Workshop

extension Deed {
    /// What it does in a decision, wherever there is one.
    func decide(
        in session: Session, _ dice: Int, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let rounds = session.agenda.filter { $0.kind == .decision || $0.kind == .election }
        guard let round = rounds.randomElement(using: &entropy) else { throw .unknown }
        if case .election(let election) = round.content {
            return try elect(election, in: round, of: session, dice, entropy: &entropy, at: now)
        }
        switch self {
        case .propose:
            return try session.proposing("P\(dice)", in: round.id, entropy: &entropy, at: now)
        case .decideBack: return try session.goingBackInDecision(in: round.id, at: now)
        case .withdraw:
            if dice > 2 {
                let day = CalendarDay(iso: "2027-03-0\(1 + dice % 9)")
                return try session.settingReview(on: day, in: round.id, at: now)
            }
            return try session.withdrawingProposal(in: round.id, at: now)
        case .object:
            return try object(in: round, of: session, dice, entropy: &entropy, at: now)
        default: return try session.goingOnWithDecision(in: round.id, at: now)
        }
    }

    /// What it does in an election.
    private func elect(
        _ election: Election, in round: Round, of session: Session, _ dice: Int,
        entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let present = session.participants.map(\.id)
        func somebody(_ name: String) -> NamedPerson {
            NamedPerson(name: name, participant: dice % 2 == 0 ? present.first : nil)
        }
        switch self {
        case .propose:
            switch election.phase {
            case .post: return try session.describingPost(["M\(dice)"], in: round.id, at: now)
            case .nominations, .changes:
                return try session.nominating(
                    somebody("C\(dice)"), by: somebody("V\(dice % 3)"), because: "R\(dice)",
                    in: round.id, entropy: &entropy, at: now)
            default:
                return try session.proposing(
                    candidate: somebody("C\(dice)"), in: round.id, at: now)
            }
        case .decideBack: return try session.goingBackInElection(in: round.id, at: now)
        case .withdraw:
            let day = CalendarDay(iso: "2027-03-0\(1 + dice % 9)")
            return try session.settingTerm(until: day, in: round.id, at: now)
        case .object:
            return try object(in: round, of: session, dice, entropy: &entropy, at: now)
        default: return try session.goingOnWithElection(in: round.id, at: now)
        }
    }

    /// Objects in a decision or an election, or says what became of an objection.
    private func object(
        in round: Round, of session: Session, _ dice: Int, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let objections = session.objections(of: round)
        guard let objection = objections.randomElement(using: &entropy), dice > 1 else {
            return try session.recording(
                ["non"], from: Provenance(round: round.id, phase: "objections"),
                entropy: &entropy, at: now)
        }
        let status = Objection.Status.allCases[dice % Objection.Status.allCases.count]
        return round.kind == .election
            ? try session.turning(
                objection.contribution, to: status, inElection: round.id, at: now)
            : try session.turning(objection.contribution, to: status, in: round.id, at: now)
    }
}
