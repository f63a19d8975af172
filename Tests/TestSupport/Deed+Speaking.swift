import Workshop

extension Deed {
    /// What it does to the queue of a discussion, and to what the group counts there.
    func raise(
        in session: Session, _ dice: Int, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let person = session.participants.randomElement(using: &entropy)?.id
        let hand = session.discussion?.hands.randomElement(using: &entropy)?.id
        switch (Int.random(in: 0..<8, using: &entropy), hand) {
        case (0, _):
            return try session.rulingTheQueue(
                marks: dice % 2 == 0 ? ["ici", "en ligne"] : [], at: now)
        case (1, _):
            return try session.rulingTheQueue(
                firstTimersFirst: dice % 2 == 0, alternating: dice % 3 == 0, at: now)
        case (2, _):
            return try session.countingSides(
                dice, 6 - dice, changed: dice % 2 == 0 ? dice : nil, entropy: &entropy, at: now)
        case (3, let hand?): return try session.moving(hand, by: dice - 3, at: now)
        case (4, let hand?): return try session.marking(hand, as: "ici", at: now)
        case (5, let hand?): return try session.lowering(hand, at: now)
        case (6, _):
            return try session.askingForTheFloor(
                .words("au fond \(dice)"), mark: "ici", entropy: &entropy, at: now)
        default:
            guard let person else { throw .unknown }
            return try session.askingForTheFloor(.person(person), entropy: &entropy, at: now)
        }
    }
}
