/// The order of a list in a form of which two can be joined: for each element, after which greater
/// one it comes.
///
/// Elements are ranked: what was in the common list by its place there, then what is new by its
/// key. The nearest element before it that is ranked higher is what an element follows; most follow
/// none. From what each element follows, the whole order can be told again: an element, then those
/// that follow it, those that are ranked lower first. Whatever each element follows, some order
/// comes of it, so that what each follows can be decided for itself, and it does not matter in
/// which turn lists are joined.
struct ListForest<Key: Hashable & Comparable> {
    private let places: [Key: Int]
    private var followed: [Key: Key] = [:]

    /// The order in which nothing has changed.
    init(base: [Key]) {
        places = Dictionary(uniqueKeysWithValues: base.enumerated().map { ($1, $0) })
    }

    /// Joins the order of a list: where one element follows others in two lists, the one ranked
    /// highest counts.
    mutating func join(_ list: [Key]) {
        var higher: [Key] = []
        for key in list {
            while let last = higher.last, ranks(last, below: key) { higher.removeLast() }
            if let leader = higher.last {
                if let other = followed[key], ranks(leader, below: other) {
                    // The other list says more.
                } else {
                    followed[key] = leader
                }
            }
            higher.append(key)
        }
    }

    /// What has another place than before, and what it follows: it stays when another side takes
    /// it out, for otherwise it could not be told where it went.
    var moved: Set<Key> { Set(followed.keys).union(followed.values) }

    /// These elements in order.
    func order(of elements: Set<Key>) -> [Key] {
        var first: [Key] = []
        var followers: [Key: [Key]] = [:]
        for key in elements.sorted(by: { ranks($0, below: $1) }) {
            var leader = followed[key]
            while let gone = leader, !elements.contains(gone) { leader = followed[gone] }
            if let leader { followers[leader, default: []].append(key) } else { first.append(key) }
        }
        var order: [Key] = []
        var next = Array(first.reversed())
        while let key = next.popLast() {
            order.append(key)
            next += (followers[key] ?? []).reversed()
        }
        return order
    }

    private func ranks(_ one: Key, below other: Key) -> Bool {
        let (place, otherPlace) = (places[one] ?? .max, places[other] ?? .max)
        return place == otherPlace ? one < other : place < otherPlace
    }
}

extension Versions {
    /// The order of both sides.
    func forest<Key: Hashable & Comparable>() -> ListForest<Key> where Thing == [Key] {
        var forest = ListForest(base: base ?? [])
        forest.join(ours)
        forest.join(theirs)
        return forest
    }
}
