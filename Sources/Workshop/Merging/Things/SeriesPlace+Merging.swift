extension Versions where Thing == SeriesPlace {
    /// The place in a series, made of both sides.
    func mergedSeries() -> SeriesPlace {
        var merged = ours
        merged.name = self.name.spelt()
        merged.number = self.number.greater()
        merged.previous = self.previous.mergedOrigin()
        merged.decided = self.decided.names()
        merged.done = self.done.names()
        merged.zones = self.zones.names()
        merged.foreign = self.foreign.mergedMembers()
        return merged
    }
}

extension Versions where Thing == EarlierSession? {
    /// The earlier session that one side names; where both name another, the greater identifier.
    func mergedOrigin() -> EarlierSession? {
        optional { versions in
            var merged = versions.merged(by: \.id)
            if versions.ours.id == versions.theirs.id {
                merged.title = versions.title.spelt()
                merged.date = versions.date.greater()
                merged.foreign = versions.foreign.mergedMembers()
            }
            return merged
        }
    }
}
