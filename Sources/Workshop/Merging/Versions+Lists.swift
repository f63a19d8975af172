extension Versions {
    /// The order of what survives of three lists, each element of which is there once.
    ///
    /// What was there before keeps its order, and what is new follows; where a side has another
    /// order, it is joined with that of the other side (see ``ListForest``).
    func order<Key: Hashable & Comparable>(of surviving: Set<Key>) -> [Key] where Thing == [Key] {
        forest().order(of: surviving)
    }

    /// A list of names: what one side took out is out, unless the other moved it, and what one side
    /// put in is in.
    func elements<Key: Hashable & Comparable>() -> [Key] where Thing == [Key] {
        if let undisputed { return undisputed }
        let lists = map(\.once)
        let forest = lists.forest()
        let (mine, others, before) = (Set(ours), Set(theirs), Set(base ?? []))
        let surviving = mine.intersection(others)
            .union(mine.symmetricDifference(others).subtracting(before))
            .union(forest.moved)
        return forest.order(of: surviving)
    }

    /// A list of things that are told apart by a key: an edit beats a removal, another place is an
    /// edit too, and what both sides have is merged by `body`.
    func things<Element: Verbatim, Key: Hashable & Comparable>(
        by key: (Element) -> Key, _ body: (Versions<Element>) -> Element
    ) -> [Element] where Thing == [Element] {
        let forest = map { $0.map(key).once }.forest()
        let merged = thingsByKey(key, staying: forest.moved, body)
        return forest.order(of: Set(merged.keys)).compactMap { merged[$0] }
    }

    /// The same where the order follows from the things: as both sides have it, else by `precedes`.
    func things<Element: Verbatim, Key: Hashable & Comparable>(
        by key: (Element) -> Key, inOrder precedes: (Element, Element) -> Bool,
        _ body: (Versions<Element>) -> Element
    ) -> [Element] where Thing == [Element] {
        let merged = thingsByKey(key, body)
        let keys = map { $0.map(key).once }
        if keys.ours == keys.theirs { return keys.ours.compactMap { merged[$0] } }
        return merged.values.sorted(by: precedes)
    }

    /// The same without an order.
    ///
    /// - Parameter staying: what stays even when it is as it was, and one side took it out.
    func thingsByKey<Element: Verbatim, Key: Hashable & Comparable>(
        _ key: (Element) -> Key, staying: Set<Key> = [], _ body: (Versions<Element>) -> Element
    ) -> [Key: Element] where Thing == [Element] {
        let known = map { list in
            Dictionary(list.map { (key($0), $0) }) { first, _ in first }
        }
        var merged: [Key: Element] = [:]
        for id in Set(known.ours.keys).union(known.theirs.keys) {
            let versions = Versions<Element?>(known.base?[id], known.ours[id], known.theirs[id])
            merged[id] = versions.optional(body)
            if merged[id] == nil, staying.contains(id) {
                merged[id] = versions.ours ?? versions.theirs
            }
        }
        return merged
    }
}

extension Array where Element: Hashable {
    /// Each element where it comes first.
    var once: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
