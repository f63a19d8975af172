extension Versions where Thing == Pairs {
    /// A draw is one fact: where both sides drew, the pairs of one of them stand, all of them.
    func mergedPairs() -> Pairs {
        var merged = ours
        let draws = map { pairs in
            [pairs.choosing.rawValue]
                + pairs.pairs.flatMap { [$0.id.text] + $0.members.map(\.text) + [""] }
        }
        if draws.merged({ $0.lexicographicallyPrecedes($1) ? $1 : $0 }) == draws.theirs {
            merged.choosing = theirs.choosing
            merged.pairs = theirs.pairs
        }
        if draws.ours == draws.theirs {
            let members = self.pairs.map { $0.map(\.foreign) }
            for place in merged.pairs.indices {
                merged.pairs[place].foreign =
                    members.map { $0.indices.contains(place) ? $0[place] : .none }.mergedMembers()
            }
        }
        merged.thinkSeconds = self.thinkSeconds.greater()
        merged.noteSeconds = self.noteSeconds.greater()
        merged.phase = self.phase.further()
        return merged
    }
}
