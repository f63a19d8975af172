/// A thing of a session that knows how its versions are merged.
protocol MergedEntity: Entity {
    /// What the file calls the list of such things.
    static var conflictKind: TextConflict.Kind { get }
    /// One thing made of the versions of both sides.
    static func merged(_ versions: Versions<Self>, _ notes: inout MergeNotes) -> Self
    /// Whether it stays also where the other side took it away.
    var isIrrevocable: Bool { get }
}

extension MergedEntity {
    var isIrrevocable: Bool { false }

    /// Where texts of this thing stand.
    var place: TextConflict.Place { TextConflict.Place(Self.conflictKind, id.text) }
}

extension Versions {
    /// All things of a list: what is on both sides is merged, what is new stays, and what one side
    /// took away goes unless the other side changed it.
    func entities<Element: MergedEntity>(_ notes: inout MergeNotes) -> KeyedList<Element>
    where Thing == KeyedList<Element> {
        var merged: [Element] = []
        for one in ours {
            if let other = theirs[one.id] {
                merged.append(
                    Element.merged(Versions<Element>(base?[one.id], one, other), &notes))
            } else if stays(one, &notes) {
                merged.append(one)
            }
        }
        for other in theirs where ours[other.id] == nil && stays(other, &notes) {
            merged.append(other)
        }
        return KeyedList(merged.sorted { $0.order < $1.order })
    }

    private func stays<Element: MergedEntity>(
        _ element: Element, _ notes: inout MergeNotes
    ) -> Bool where Thing == KeyedList<Element> {
        guard let before = base?[element.id] else { return true }
        guard !element.isSpelt(as: before) || element.isIrrevocable else { return false }
        if !element.isIrrevocable { notes.noteKept(Element.conflictKind, element.id.text) }
        return true
    }
}
