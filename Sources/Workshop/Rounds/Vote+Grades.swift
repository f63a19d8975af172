extension Vote {
    /// What majority judgment makes of an option's grades.
    public struct Judgment: Equatable, Sendable {
        /// The option.
        public var option: VoteOption
        /// How many gave it each grade, the best first; who gave none counts with the lowest.
        public var tally: [Int]
        /// Its majority grade, from 1: more than half say at least that; nil without ballots.
        public var grade: Int?
        /// How many gave it a better grade than that.
        public var better: Int
        /// How many gave it a lesser one.
        public var lesser: Int
        /// Its place, from 1; those whose grades are the same all through share one.
        public var place: Int
        /// Whether another option shares its place.
        public var isTied: Bool
    }

    /// The options by majority judgment, as Balinski and Laraki define it.
    ///
    /// Of two with the same majority grade that grade is taken away from both, one ballot each, and
    /// the next one compared, to the end: the gauge of better and lesser grades alone leaves ties
    /// that their grades do not have. Those that tie stand in the order of their numbers.
    public var judgments: [Judgment] {
        let tallies = gradeTallies
        let judged = options.map { option in
            let tally = tallies[option.id] ?? []
            return (option: option, tally: tally, value: Self.majorityValue(of: tally))
        }.sorted { one, other in
            if one.value == other.value {
                return (one.option.number, one.option.id) < (other.option.number, other.option.id)
            }
            return one.value.lexicographicallyPrecedes(other.value)
        }
        return judged.enumerated().map { place, one in
            let first = judged.firstIndex { $0.value == one.value } ?? place
            let sharing = judged.count { $0.value == one.value }
            let grade = one.value.first
            return Judgment(
                option: one.option, tally: one.tally, grade: grade,
                better: one.tally.prefix((grade ?? 1) - 1).reduce(0, +),
                lesser: one.tally.dropFirst(grade ?? 0).reduce(0, +),
                place: first + 1, isTied: sharing > 1 && grade != nil)
        }
    }

    /// How many gave each option each grade, the best first.
    private var gradeTallies: [ID<VoteOption>: [Int]] {
        let lowest = levelCount
        guard lowest > 0 else { return [:] }
        var tallies = Dictionary(
            options.map { ($0.id, Array(repeating: 0, count: lowest)) }
        ) { first, _ in first }
        for ballot in ballots where !ballot.isBlank {
            let marks = Dictionary(ballot.marks.map { ($0.option, $0.level) }) { first, _ in first }
            for option in options {
                let grade = min(max(1, marks[option.id] ?? lowest), lowest)
                tallies[option.id]?[grade - 1] += ballot.weight
            }
        }
        return tallies
    }

    /// The grades in the order in which the medians are taken away; of two in the middle the lesser.
    static func majorityValue(of tally: [Int]) -> [Int] {
        let grades = tally.enumerated().flatMap { Array(repeating: $0 + 1, count: $1) }
        var (below, above) = (grades.count / 2, grades.count / 2 - 1)
        var value: [Int] = []
        // With an odd number one more stands below, so that the side changes with each that goes.
        for left in stride(from: grades.count, to: 0, by: -1) {
            let isFirst = left == grades.count
            let takesBelow = isFirst || (left % 2 == 0)
            if takesBelow {
                value.append(grades[below])
                below += 1
            } else {
                value.append(grades[above])
                above -= 1
            }
        }
        return value
    }
}
