/// How so many minutes are to be taken off what is left of an agenda.
public struct AgendaCut: Equatable, Sendable {
    /// The minutes to be taken off.
    public let minutes: Int
    /// The seconds that rounds are planned for then, of those whose length changes.
    public let lengths: [ID<Round>: Int]
    /// The rounds that are passed over.
    public let dropped: Set<ID<Round>>
    /// The minutes that nothing is left to be taken from.
    public let missing: Int

    /// Shares the minutes among the rounds that are left, each giving in proportion to what it can give.
    ///
    /// A round gives whole minutes and keeps one; of the round at hand what has passed cannot be given.
    ///
    /// - Parameters:
    ///   - minutes: What is to be taken off.
    ///   - dropped: Rounds to be passed over: all that is left of them is taken off first.
    ///   - set: Rounds whose seconds the facilitator has said, which are not shared in.
    ///   - session: The session with the agenda.
    ///   - now: When what has passed is counted.
    public init(
        of minutes: Int, dropping dropped: Set<ID<Round>> = [], setting set: [ID<Round>: Int] = [:],
        in session: Session, at now: Moment
    ) {
        let left = session.minutesLeft(at: now)
        self.minutes = minutes
        self.dropped = dropped.filter { id in left.contains { $0.round.id == id } }
        var lengths: [ID<Round>: Int] = [:]
        var wanted = minutes
        var shared: [(round: Round, minutes: Int)] = []
        for (round, minutes, kept) in left {
            let planned = round.plannedSeconds ?? 0
            if dropped.contains(round.id) {
                wanted -= minutes
            } else if let seconds = set[round.id] {
                if seconds != planned { lengths[round.id] = seconds }
                wanted -= (planned - seconds) / 60
            } else if minutes > kept {
                shared.append((round, minutes - kept))
            }
        }
        let shares = Self.shares(of: wanted, among: shared.map(\.minutes))
        for ((round, _), share) in zip(shared, shares) where share > 0 {
            lengths[round.id] = (round.plannedSeconds ?? 0) - share * 60
        }
        self.lengths = lengths
        missing = max(0, wanted - shares.reduce(0, +))
    }

    /// Shares a number in proportion to weights, none above its weight; what is left by rounding goes to
    /// the largest remainders, the first of equal ones.
    static func shares(of wanted: Int, among weights: [Int]) -> [Int] {
        let total = weights.reduce(0, +)
        guard wanted > 0, total > 0 else { return weights.map { _ in 0 } }
        guard wanted < total else { return weights }
        var shares = weights.map { $0 * wanted / total }
        let order = weights.indices.sorted { one, other in
            let remainders = [one, other].map { weights[$0] * wanted % total }
            return (-remainders[0], one) < (-remainders[1], other)
        }
        for place in order.prefix(wanted - shares.reduce(0, +)) { shares[place] += 1 }
        return shares
    }
}

extension Session {
    /// What is left of the agenda: each round that is still to come or at hand, its whole minutes that
    /// have not passed, and those that it keeps in any case.
    fileprivate func minutesLeft(
        at now: Moment
    ) -> [(round: Round, minutes: Int, kept: Int)] {
        let place = facts.currentRound.flatMap { agenda.index(of: $0) }
        return agenda.enumerated().compactMap { index, round in
            guard !round.isSkipped, index >= place ?? 0 else { return nil }
            let planned = Int64(round.plannedSeconds ?? 0) * 1000
            let isAtHand = index == place
            let spent = isAtHand ? round.clock.map { elapsed($0, at: now) } ?? 0 : 0
            return (round, Int(max(0, planned - spent) / 60_000), isAtHand ? 0 : 1)
        }
    }
}
