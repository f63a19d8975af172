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

    /// What three or four versions come to: each of them merged last, and of four also each two
    /// with the other two.
    ///
    /// Whose side is whose makes no difference, which is looked at elsewhere.
    func outcomes(base: Session?) -> [Session] {
        func merge(_ one: Session, _ other: Session) -> Session {
            Session.merging(base: base, ours: one, theirs: other).session
        }
        let places = Array(versions.indices)
        var pairs: [Set<Int>: Session] = [:]
        for place in places {
            for other in places where other > place {
                pairs[[place, other]] = merge(versions[place], versions[other])
            }
        }
        var outcomes: [Session] = []
        for last in places {
            // Of those merged before, the first two come first for one version, and for another
            // the last two do.
            var first = places.filter { $0 != last }
            if last % 2 == 0 { first.reverse() }
            guard var merged = pairs[[first[0], first[1]]] else { continue }
            for place in first.dropFirst(2) { merged = merge(versions[place], merged) }
            outcomes.append(merge(merged, versions[last]))
        }
        if versions.count == 4 {
            for place in 1...3 {
                let others = Set(1...3).subtracting([place])
                guard let one = pairs[[0, place]], let other = pairs[others] else { continue }
                outcomes.append(merge(other, one))
            }
        }
        return outcomes
    }

    /// How many different files there are among the outcomes.
    func fileCount(base: Session?) -> Int {
        Set(outcomes(base: base).map { SessionWriter.bytes(of: $0) }).count
    }
}
