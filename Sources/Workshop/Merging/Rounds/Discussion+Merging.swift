extension Versions where Thing == Discussion {
    /// The two sides are one fact with the one at hand; whoever asked for the floor anywhere is on the stack.
    func mergedDiscussion() -> Discussion {
        var merged = ours
        let sides = map(DiscussionSides.init).greater()
        merged.sides = sides.names.map(\.text)
        merged.currentSide = sides.current
        merged.stack = self.stack.elements()
        merged.floor = self.floor.mergedFloor()
        return merged
    }
}

/// The sides, and which of them speaks.
private struct DiscussionSides: Comparable {
    var names: [SpeltText]
    var current: Int?

    init(_ discussion: Discussion) {
        names = discussion.sides.map(SpeltText.init)
        current = discussion.currentSide
    }

    static func < (left: DiscussionSides, right: DiscussionSides) -> Bool {
        if left.names != right.names { return left.names.lexicographicallyPrecedes(right.names) }
        return left.current ?? -1 < right.current ?? -1
    }
}
