// Notes that say the same count as one: each keeps its words, its author and its time, and says into
// which other one it went. Only one step of that counts, and only within a theme: so no circle that two
// laptops make of it can hide a note, and whoever is struck, left out or sorted elsewhere takes no other
// words along.
extension Session {
    /// The note that this one was merged into; nil where it stands for itself.
    public func head(of note: Contribution) -> Contribution? {
        guard let head = note.mergedInto.flatMap({ contributions[$0] }), head.id != note.id,
            head.mergedInto == nil, !head.isStruck, head.theme == note.theme, note.theme != nil
        else { return nil }
        return head
    }

    /// The notes of a theme, each with those that were merged into it, in time order.
    public func mergedNotes(
        in theme: ID<Theme>
    ) -> [(head: Contribution, others: [Contribution])] {
        let notes = contributions(in: theme)
        var others: [ID<Contribution>: [Contribution]] = [:]
        for note in notes {
            if let head = head(of: note) { others[head.id, default: []].append(note) }
        }
        return notes.filter { head(of: $0) == nil }.map { ($0, others[$0.id] ?? []) }
    }

    /// Makes one of notes of a theme that say the same: the first of them, into which the others go.
    ///
    /// - Throws: ``ChangeError`` `unknown` where they are not all in one theme, `struck`,
    ///   `nothingChanges`.
    public func mergingNotes(
        _ ids: [ID<Contribution>], at now: Moment
    ) throws(ChangeError) -> Change {
        var notes: [Contribution] = []
        for id in withMerged(ids) {
            guard let note = contributions[id] else { throw .unknown }
            guard !note.isStruck else { throw .struck }
            notes.append(note)
        }
        notes.sort { $0.order < $1.order }
        guard let first = notes.first, let theme = first.theme,
            notes.allSatisfy({ $0.theme == theme })
        else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[first.id]?.mergedInto = nil
        for note in notes.dropFirst() { draft[note.id]?.mergedInto = first.id }
        return try draft.change(.mergeNotes)
    }

    /// Takes notes apart again that were made one.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func partingNotes(
        _ ids: [ID<Contribution>], at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for id in withMerged(ids) { draft[id]?.mergedInto = nil }
        return try draft.change(.partNotes)
    }

    /// These contributions and those that were merged into them.
    func withMerged(_ ids: [ID<Contribution>]) -> [ID<Contribution>] {
        let themes = Set(ids.compactMap { contributions[$0]?.theme })
        guard !themes.isEmpty else { return ids }
        let known = Set(ids)
        let merged = themes.flatMap { theme in
            contributions(in: theme).filter { note in
                !known.contains(note.id) && (head(of: note).map { known.contains($0.id) } ?? false)
            }
        }
        return ids + merged.map(\.id).sorted()
    }
}
