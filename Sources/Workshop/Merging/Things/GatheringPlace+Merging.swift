extension Versions where Thing == GatheringPlace {
    /// Where it was announced: what one side changed.
    func mergedPlace() -> GatheringPlace {
        var merged = ours
        merged.gathering = self.gathering.greater()
        merged.room = self.room.map(SpeltText.init).greater().text
        merged.slot = self.slot.map(SpeltText.init).greater().text
        merged.foreign = self.foreign.mergedMembers()
        return merged
    }
}
