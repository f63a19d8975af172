/// What can be undone and redone, without limit.
public struct History: Equatable, Sendable {
    /// Changes made, the last one last.
    public private(set) var done: [Change] = []
    /// Changes undone, the next to redo last.
    public private(set) var undone: [Change] = []

    /// Makes an empty history.
    public init() {}

    /// Notes a change that was made; what had been undone cannot be redone any more.
    public mutating func note(_ change: Change) {
        done.append(change)
        undone.removeAll()
    }

    /// The change to undo next.
    public var nextToUndo: Change? { done.last }

    /// The change to redo next.
    public var nextToRedo: Change? { undone.last }

    /// Notes that the last change was undone.
    public mutating func noteUndo() {
        if let change = done.popLast() { undone.append(change) }
    }

    /// Notes that the last undone change was made again.
    public mutating func noteRedo() {
        if let change = undone.popLast() { done.append(change) }
    }

    /// Purges the words of struck contributions from everything that could be undone or redone.
    public mutating func forget(_ struck: Set<ID<Contribution>>) {
        for place in done.indices { done[place].forget(struck) }
        for place in undone.indices { undone[place].forget(struck) }
    }
}

extension Change {
    /// Takes the words of struck contributions out of this change, also from copies that were undone.
    public mutating func forget(_ struck: Set<ID<Contribution>>) {
        for place in contributions.indices {
            let replacement = contributions[place]
            guard let thing = replacement.before ?? replacement.after,
                struck.contains(thing.id) || thing.copyOf.map(struck.contains) ?? false
            else { continue }
            contributions[place] = Replacement(
                before: replacement.before?.tombstone, after: replacement.after?.tombstone)
        }
        for place in agenda.indices {
            var (before, after) = (agenda[place].before, agenda[place].after)
            before?.forgetWords(of: struck)
            after?.forgetWords(of: struck)
            agenda[place] = Replacement(before: before, after: after)
        }
        conflicts.removeAll { replacement in
            (replacement.before ?? replacement.after)?.isAbout(struck) ?? false
        }
    }
}
