import Workshop

@testable import SessionStore

/// What several laptops made of one session at random, and what becomes of it when their versions
/// are merged, in whatever order.
struct ManyLaptops {
    let base: Session
    let versions: [Session]

    /// - Parameter isDisputed: whether texts are in conflict from the beginning.
    init(_ count: Int, steps: Int, seed: UInt64, isDisputed: Bool = false) {
        var common = RandomHistory(seed: seed)
        common.go(on: Int(seed % 4) * steps)
        if isDisputed {
            var (one, other) = (common, RandomHistory(of: common, side: "other", seed: seed))
            one.go(on: 3 * steps)
            other.go(on: 3 * steps)
            common.take(
                Session.merging(base: common.session, ours: one.session, theirs: other.session)
                    .session)
        }
        base = common.session
        versions = (0..<count).map { place in
            let side = ["one", "other", "third", "fourth"][place]
            var laptop = RandomHistory(
                of: common, side: side, seed: seed &* 31 &+ UInt64(place) &* 1009)
            laptop.go(on: steps)
            return laptop.session
        }
    }

    /// What the versions come to, merged one by one in each order; for four also two by two.
    ///
    /// Whose side is whose makes no difference, which is looked at elsewhere: which two are merged
    /// first does not matter twice.
    func outcomes(base: Session?) -> [Session] {
        func merge(_ one: Session, _ other: Session) -> Session {
            Session.merging(base: base, ours: one, theirs: other).session
        }
        func go(on merged: Session, with left: [Session]) -> [Session] {
            guard !left.isEmpty else { return [merged] }
            return left.indices.flatMap { place in
                var rest = left
                let next = rest.remove(at: place)
                // Each side in its turn.
                return go(
                    on: place % 2 == 0 ? merge(merged, next) : merge(next, merged), with: rest)
            }
        }
        var outcomes: [Session] = []
        for (place, one) in versions.enumerated() {
            for (otherPlace, other) in versions.enumerated().dropFirst(place + 1) {
                let pair = merge(one, other)
                let rest = versions.enumerated()
                    .filter { $0.offset != place && $0.offset != otherPlace }.map(\.element)
                outcomes += go(on: pair, with: rest)
                if rest.count == 2, place == 0 {
                    outcomes.append(merge(merge(rest[0], rest[1]), pair))
                }
            }
        }
        return outcomes
    }

    /// How many different files there are among the outcomes.
    func fileCount(base: Session?) -> Int {
        Set(outcomes(base: base).map { SessionWriter.bytes(of: $0) }).count
    }
}
