extension Versions where Thing == GatheringPlace {
    /// Where it was announced: what one side changed.
    func mergedPlace() -> GatheringPlace {
        var merged = ours
        merged.gathering = self.gathering.greater()
        merged.room = self.room.spelt()
        merged.slot = self.slot.spelt()
        merged.foreign = self.foreign.mergedMembers()
        return merged
    }
}
