/// What a merge takes note of on its way.
struct MergeNotes {
    /// Texts that both sides changed.
    private(set) var conflicts: [TextConflict] = []
    /// What one side took away and is kept, because the other side changed it or refers to it.
    private(set) var kept: [TextConflict.Place] = []

    mutating func note(_ texts: [String], at place: TextConflict.Place) {
        conflicts.append(TextConflict(place, texts: texts))
    }

    mutating func noteKept(_ kind: TextConflict.Kind, _ entity: String) {
        kept.append(TextConflict.Place(kind, entity))
    }
}

extension Versions where Thing == String {
    /// What one side changed; where both changed it differently, the greater, and a conflict that
    /// holds both.
    ///
    /// Words beat none, without a conflict.
    func words(at place: TextConflict.Place, _ notes: inout MergeNotes) -> String {
        if ours.isSame(as: theirs) { return ours }
        if let base {
            if theirs.isSame(as: base) { return ours }
            if ours.isSame(as: base) { return theirs }
        }
        if ours.isEmpty || theirs.isEmpty { return ours + theirs }
        notes.note([ours, theirs], at: place)
        return ours.precedes(theirs) ? theirs : ours
    }
}
