/// Three versions of one thing: as both sides last had it in common, and as each has it now.
///
/// Whatever is made of them is the same when the sides change places.
@dynamicMemberLookup
package struct Versions<Thing> {
    /// What both had; nil when the thing is new on both sides.
    let base: Thing?
    let ours: Thing
    let theirs: Thing

    init(_ base: Thing?, _ ours: Thing, _ theirs: Thing) {
        self.base = base
        self.ours = ours
        self.theirs = theirs
    }

    /// The versions of a member.
    package subscript<Value>(dynamicMember path: KeyPath<Thing, Value>) -> Versions<Value> {
        map { $0[keyPath: path] }
    }

    func map<Value>(_ body: (Thing) -> Value) -> Versions<Value> {
        Versions<Value>(base.map(body), body(ours), body(theirs))
    }
}

extension Versions where Thing: Equatable {
    /// What only one side changed, as that side has it; nil where both did, each in its own way.
    var undisputed: Thing? {
        if ours == theirs || theirs == base { return ours }
        return ours == base ? theirs : nil
    }

    /// What only one side changed, as that side has it; where both did, what `choose` says.
    ///
    /// - Parameter choose: a choice that does not depend on the order of the two.
    func merged(_ choose: (Thing, Thing) -> Thing) -> Thing {
        undisputed ?? choose(ours, theirs)
    }

    /// The same, where both changed it the one with the greater key.
    func merged<Key: Comparable>(by key: (Thing) -> Key) -> Thing {
        merged { key($0) < key($1) ? $1 : $0 }
    }
}

extension Versions where Thing: Comparable {
    /// What one side changed, else the greater of both.
    func greater() -> Thing { merged { max($0, $1) } }

    /// What one side changed, else the lesser of both.
    func lesser() -> Thing { merged { min($0, $1) } }
}

extension Versions where Thing == Bool {
    /// What one side changed; when it is new on both sides, true if either says so.
    func either() -> Bool { merged { $0 || $1 } }
}

extension Versions {
    /// What one side changed; where both did, something rather than nothing, and the greater.
    func greater<Value: Comparable>() -> Value? where Thing == Value? {
        merged { one, other in
            guard let one, let other else { return one ?? other }
            return max(one, other)
        }
    }

    /// What one side changed; where both did, something rather than nothing, and the lesser.
    func lesser<Value: Comparable>() -> Value? where Thing == Value? {
        merged { one, other in
            guard let one, let other else { return one ?? other }
            return min(one, other)
        }
    }

    /// A thing that may be absent: an edit beats a removal, and two edits are merged by `body`.
    ///
    /// - Parameter isDisputed: whether its words are in conflict since, which is an edit as well.
    func optional<Value: Verbatim>(
        isDisputed: @autoclosure () -> Bool = false, _ body: (Versions<Value>) -> Value
    ) -> Value?
    where Thing == Value? {
        guard let ours, let theirs else {
            guard let left = ours ?? theirs, let before = base.flatMap(\.self) else {
                return ours ?? theirs
            }
            return left.isSpelt(as: before) && !isDisputed() ? nil : left
        }
        return body(Versions<Value>(base.flatMap(\.self), ours, theirs))
    }
}
