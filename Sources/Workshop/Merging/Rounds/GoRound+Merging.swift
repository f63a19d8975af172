extension Versions where Thing == GoRound {
    /// The order of speaking is one fact with what was drawn for it; laps go on.
    func mergedGoRound() -> GoRound {
        var merged = ours
        let speaking = map { [$0.speaking.rawValue] + $0.drawn.map(\.text) }
            .merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        if speaking == map({ [$0.speaking.rawValue] + $0.drawn.map(\.text) }).theirs {
            merged.speaking = theirs.speaking
            merged.drawn = theirs.drawn
        }
        merged.turnSeconds = self.turnSeconds.greater()
        merged.lap = self.lap.greater()
        merged.floor = self.floor.mergedFloor()
        return merged
    }
}
