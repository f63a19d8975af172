import Workshop

extension Deed {
    /// What it does in a vote, wherever there is one.
    func vote(
        in session: Session, _ dice: Int, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let rounds = session.agenda.filter { $0.kind == .vote }
        guard let round = rounds.randomElement(using: &entropy),
            case .vote(let vote) = round.content
        else { throw .unknown }
        switch self {
        case .options:
            return try session.addingOptions(
                ["O\(dice)", "encore"], in: round.id, entropy: &entropy, at: now)
        case .nominate:
            guard let id = session.contributions.randomElement(using: &entropy)?.id else {
                throw .unknown
            }
            return try session.addingOptions(from: [id], in: round.id, entropy: &entropy, at: now)
        case .unoption:
            guard let id = vote.options.randomElement(using: &entropy)?.id else { throw .unknown }
            if dice > 3 { return try session.rewording(id, to: "R\(dice)", in: round.id, at: now) }
            return try session.removing(id, in: round.id, at: now)
        case .voteOn where vote.step == .revealed && dice > 2:
            return dice > 4
                ? try session.votingAgain(on: round.id, entropy: &entropy, at: now)
                : try session.discussingOptions(
                    of: round.id, secondsEach: 60 * dice, entropy: &entropy, at: now)
        case .voteOn: return try session.goingOnWithVote(in: round.id, at: now)
        case .voteBack: return try session.goingBackInVote(in: round.id, at: now)
        case .uncast:
            guard let id = vote.ballots.randomElement(using: &entropy)?.id else { throw .unknown }
            return try session.removing(id, in: round.id, at: now)
        default:
            let casts: [Cast] =
                dice == 0
                ? [.hands(7, for: 1)] : [.ballot([1, dice]), .ballot([]), .ballot([2])]
            return try session.casting(casts, in: round.id, entropy: &entropy, at: now)
        }
    }
}
