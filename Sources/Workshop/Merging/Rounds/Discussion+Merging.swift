extension Versions where Thing == Discussion {
    /// The two sides are one fact; whoever asked for the floor anywhere is on the stack.
    func mergedDiscussion() -> Discussion {
        var merged = ours
        merged.sides = self.sides.merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        merged.currentSide = self.currentSide.greater()
        if ours.sides != theirs.sides, let side = merged.currentSide,
            !merged.sides.indices.contains(side)
        {
            merged.currentSide = nil
        }
        merged.stack = self.stack.elements()
        merged.floor = self.floor.mergedFloor()
        return merged
    }
}
