import Workshop

extension Deed {
    /// What it does in a decision, wherever there is one.
    func decide(
        in session: Session, _ dice: Int, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let rounds = session.agenda.filter { $0.kind == .decision }
        guard let round = rounds.randomElement(using: &entropy) else { throw .unknown }
        switch self {
        case .propose:
            return try session.proposing("P\(dice)", in: round.id, entropy: &entropy, at: now)
        case .decideBack: return try session.goingBackInDecision(in: round.id, at: now)
        case .withdraw: return try session.withdrawingProposal(in: round.id, at: now)
        case .object:
            let objections = session.objections(of: round)
            guard let objection = objections.randomElement(using: &entropy), dice > 1 else {
                return try session.recording(
                    ["non"], from: Provenance(round: round.id, phase: "objections"),
                    entropy: &entropy, at: now)
            }
            let statuses = Objection.Status.allCases
            return try session.turning(
                objection.contribution, to: statuses[dice % statuses.count], in: round.id, at: now)
        default: return try session.goingOnWithDecision(in: round.id, at: now)
        }
    }
}
