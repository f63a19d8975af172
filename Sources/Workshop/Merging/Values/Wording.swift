/// A text as one version of a session has it, with the texts that are in conflict there.
struct Wording: Equatable {
    /// The text that is shown.
    let text: SpeltText
    /// The texts in conflict, nil when none are.
    let conflict: Set<SpeltText>?

    init(_ text: String, conflict: [String]?) {
        self.text = SpeltText(text: text)
        self.conflict = conflict.map { Set($0.map(SpeltText.init)) }
    }

    /// All texts of a set, of which the one whose bytes come last is shown.
    init(all texts: Set<SpeltText>) {
        text = texts.max() ?? SpeltText(text: "")
        conflict = texts.count > 1 ? texts : nil
    }

    /// What somebody says who made this of `base`, as a set of texts: joined with what others say,
    /// none is lost.
    ///
    /// It is empty when nothing new is said: the words were taken out, or a conflict was settled to
    /// what was shown anyway.
    func said(after base: Wording?) -> Set<SpeltText> {
        if let base, let before = base.conflict {
            if conflict == nil, text == base.text { return [] }
            if conflict == before {
                if text.text.isEmpty { return [] }
                return before.contains(text) ? [text] : before.union([text])
            }
        }
        return (conflict ?? []).union([text]).filter { !$0.text.isEmpty }
    }

    /// Of what says nothing new, which counts more: words do, and what is settled does.
    fileprivate var weight: (Int, Int) { (text.text.isEmpty ? 0 : 1, conflict == nil ? 1 : 0) }
}

extension Versions where Thing == Wording {
    /// What one side changed; where both changed it differently, all that they say.
    func joined() -> Wording {
        if let undisputed { return undisputed }
        let (one, other) = (ours.said(after: base), theirs.said(after: base))
        if one.isEmpty && other.isEmpty { return ours.weight < theirs.weight ? theirs : ours }
        if one.isEmpty || other.isEmpty { return one.isEmpty ? theirs : ours }
        return Wording(all: one.union(other))
    }
}

extension Versions where Thing == String {
    /// What one side changed; where both changed it differently, the greatest, and a conflict that
    /// holds all.
    ///
    /// Words beat none, without a conflict.
    func words(at place: TextConflict.Place, _ notes: MergeNotes) -> String {
        if !notes.hasConflicts {
            if ours.isSame(as: theirs) { return ours }
            if let base {
                if theirs.isSame(as: base) { return ours }
                if ours.isSame(as: base) { return theirs }
            }
        }
        let conflicts = notes.conflicts(at: place)
        let joined = Versions<Wording>(
            base.map { Wording($0, conflict: conflicts.base.flatMap(\.self)) },
            Wording(ours, conflict: conflicts.ours), Wording(theirs, conflict: conflicts.theirs)
        ).joined()
        notes.note(joined.conflict.map { $0.sorted().map(\.text) }, at: place)
        return joined.text.text
    }
}
