extension Versions {
    /// The order of what survives of three lists, each element of which is there once.
    ///
    /// What was there before keeps its order, or takes that of the side that changed it (of both,
    /// the one whose keys are greater), where a side that took an element out counts as having left
    /// it in its place; what is new follows what it followed on its own side, and of two that are
    /// new at one place the lesser comes first.
    func order<Key: Hashable & Comparable>(of surviving: Set<Key>) -> [Key] where Thing == [Key] {
        let before = (base ?? []).filter(surviving.contains)
        let spine = map { $0.filling(before) }
            .merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        let places = Dictionary(uniqueKeysWithValues: spine.enumerated().map { ($1, $0 + 1) })
        // New elements by the place of what they follow, 0 for the beginning.
        var anchors: [Key: Int] = [:]
        func newcomers(_ list: [Key]) -> [Key] {
            var anchor = 0
            return list.filter { key in
                anchor = places[key] ?? anchor
                guard places[key] == nil, surviving.contains(key) else { return false }
                anchors[key] = max(anchor, anchors[key] ?? 0)
                return true
            }
        }
        let (one, other) = (newcomers(ours), newcomers(theirs))
        let inOurs = Dictionary(grouping: one) { anchors[$0] ?? 0 }
        let inTheirs = Dictionary(grouping: other) { anchors[$0] ?? 0 }
        var order: [Key] = []
        for place in 0...spine.count {
            if place > 0 { order.append(spine[place - 1]) }
            order += Self.weave(inOurs[place] ?? [], inTheirs[place] ?? [])
        }
        return order
    }

    /// Both lists in one, in which each keeps its order; what both order differently is left to the
    /// keys.
    private static func weave<Key: Hashable & Comparable>(
        _ one: [Key], _ other: [Key]
    ) -> [Key] where Thing == [Key] {
        var (one, other) = (one[...], other[...])
        var woven: [Key] = []
        while let first = one.first, let second = other.first {
            let firstIsFree = first == second || !other.contains(first)
            let secondIsFree = first == second || !one.contains(second)
            let next: Key
            switch (firstIsFree, secondIsFree) {
            case (true, false): next = first
            case (false, true): next = second
            default: next = min(first, second)
            }
            woven.append(next)
            one.removeAll { $0 == next }
            other.removeAll { $0 == next }
        }
        return woven + one + other
    }

    /// A list of names: what one side took out is out, what one side put in is in.
    func elements<Key: Hashable & Comparable>() -> [Key] where Thing == [Key] {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        let (mine, others, before) = (Set(ours), Set(theirs), Set(base ?? []))
        let surviving = mine.intersection(others)
            .union(mine.symmetricDifference(others).subtracting(before))
        return map(\.once).order(of: surviving)
    }

    /// A list of things that are told apart by a key: an edit beats a removal, and what both sides
    /// have is merged by `body`.
    func things<Element: Equatable, Key: Hashable & Comparable>(
        by key: (Element) -> Key, _ body: (Versions<Element>) -> Element
    ) -> [Element] where Thing == [Element] {
        let known = map { list in
            Dictionary(list.map { (key($0), $0) }) { first, _ in first }
        }
        var merged: [Key: Element] = [:]
        for id in Set(known.ours.keys).union(known.theirs.keys) {
            let versions = Versions<Element?>(known.base?[id], known.ours[id], known.theirs[id])
            merged[id] = versions.optional(body)
        }
        let order = map { $0.map(key).once }.order(of: Set(merged.keys))
        return order.compactMap { merged[$0] }
    }
}

extension Array where Element: Hashable {
    /// The elements of `before` in the order of this list; those it lacks follow what they followed
    /// before.
    fileprivate func filling(_ before: [Element]) -> [Element] {
        let wanted = Set(before)
        var list = filter(wanted.contains)
        guard list.count < before.count else { return list }
        let here = Set(list)
        for (place, element) in before.enumerated() where !here.contains(element) {
            let previous = place == 0 ? nil : list.firstIndex(of: before[place - 1])
            list.insert(element, at: previous.map { $0 + 1 } ?? 0)
        }
        return list
    }

    /// Each element where it comes first.
    fileprivate var once: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
