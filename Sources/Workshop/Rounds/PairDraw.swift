/// Draws couples so that as few as possible have been a couple before.
///
/// A search with backtracking that begins with whoever has the fewest partners left, bounded in
/// steps; what it finds first without a repetition is taken, else the best seen.
struct PairDraw {
    /// Two people, in no order.
    struct Couple: Hashable {
        let first: ID<Participant>
        let second: ID<Participant>

        init(_ one: ID<Participant>, _ other: ID<Participant>) {
            (first, second) = one < other ? (one, other) : (other, one)
        }
    }

    private let avoided: Set<Couple>
    /// Enough for every number of people of a workshop; beyond, a repetition is accepted.
    private var steps = 20_000

    init(avoiding avoided: Set<Couple>) { self.avoided = avoided }

    mutating func draw(
        _ people: [ID<Participant>], entropy: inout Entropy
    ) -> [[ID<Participant>]] {
        let shuffled = people.shuffled(using: &entropy)
        guard shuffled.count > 3 else { return shuffled.isEmpty ? [] : [shuffled] }
        if shuffled.count % 2 == 0 {
            return (match(shuffled) ?? leastRepeating(shuffled)).shuffled(using: &entropy)
        }
        for trio in trios(of: shuffled) {
            if let pairs = match(shuffled.filter { !trio.contains($0) }) {
                return (pairs + [trio]).shuffled(using: &entropy)
            }
            if steps <= 0 { break }
        }
        let pairs = leastRepeating(Array(shuffled.dropLast()))
        return (Array(pairs.dropLast()) + [(pairs.last ?? []) + shuffled.suffix(1)])
            .shuffled(using: &entropy)
    }

    /// Couples without any repetition; nil when there are none or the search takes too long.
    private mutating func match(_ people: [ID<Participant>]) -> [[ID<Participant>]]? {
        guard !people.isEmpty else { return [] }
        steps -= 1
        guard steps > 0 else { return nil }
        let choices = people.map { one in people.filter { $0 != one && isNew(one, $0) } }
        guard let place = choices.indices.min(by: { choices[$0].count < choices[$1].count })
        else { return nil }
        for partner in choices[place] {
            let rest = people.filter { $0 != people[place] && $0 != partner }
            if let others = match(rest) { return [[people[place], partner]] + others }
        }
        return nil
    }

    /// Couples in which each takes the first partner that is new, else any.
    private func leastRepeating(_ people: [ID<Participant>]) -> [[ID<Participant>]] {
        var waiting = people
        var pairs: [[ID<Participant>]] = []
        while let one = waiting.popLast() {
            guard !waiting.isEmpty else { break }
            let place = waiting.firstIndex { isNew(one, $0) } ?? 0
            pairs.append([one, waiting.remove(at: place)])
        }
        return pairs
    }

    /// Threes in which nobody has met anybody, as many as are worth trying.
    private func trios(of people: [ID<Participant>]) -> [[ID<Participant>]] {
        var trios: [[ID<Participant>]] = []
        for first in people.indices {
            for second in people.indices
            where second > first && isNew(people[first], people[second]) {
                for third in people.indices
                where third > second && isNew(people[first], people[third])
                    && isNew(people[second], people[third])
                {
                    trios.append([people[first], people[second], people[third]])
                    if trios.count == 200 { return trios }
                }
            }
        }
        return trios
    }

    private func isNew(_ one: ID<Participant>, _ other: ID<Participant>) -> Bool {
        !avoided.contains(Couple(one, other))
    }
}
