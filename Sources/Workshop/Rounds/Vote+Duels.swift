extension Vote {
    /// How an option fares when the options are compared two by two.
    public struct Standing: Equatable, Sendable {
        /// The option.
        public var option: VoteOption
        /// How many put it before each other option, in the order of ``Vote/options``; nil for
        /// itself.
        public var support: [Int?]
        /// How many options it beats.
        public var wins: Int
        /// With how many it is equal.
        public var ties: Int
        /// By how many it is beaten.
        public var losses: Int
    }

    /// The options in their own order, each compared with every other.
    ///
    /// Options that a ballot leaves out come after all others on it, equal among themselves.
    public var standings: [Standing] {
        let counted = ballots.filter { !$0.isBlank }
        var before = Array(
            repeating: Array(repeating: 0, count: options.count), count: options.count)
        for ballot in counted {
            let ranks = Dictionary(ballot.marks.map { ($0.option, $0.level) }) { first, _ in first }
            let order = options.map { ranks[$0.id] ?? .max }
            for one in options.indices {
                for other in options.indices where order[one] < order[other] {
                    before[one][other] += ballot.weight
                }
            }
        }
        return options.enumerated().map { place, option in
            let others = options.indices.filter { $0 != place }
            return Standing(
                option: option,
                support: options.indices.map { $0 == place ? nil : before[place][$0] },
                wins: others.count { before[place][$0] > before[$0][place] },
                ties: others.count { before[place][$0] == before[$0][place] },
                losses: others.count { before[place][$0] < before[$0][place] })
        }
    }

    /// The option that beats every other (Condorcet); nil where none does, also when some lose to none.
    public var pairwiseWinner: VoteOption? {
        guard options.count > 1 else { return nil }
        return standings.first { $0.wins == options.count - 1 }?.option
    }
}
