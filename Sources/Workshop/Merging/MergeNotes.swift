/// What a merge takes note of on its way.
package final class MergeNotes {
    /// The conflicts that there were, by place.
    private let open: Versions<[TextConflict.Place: TextConflict]>
    /// Whether there were any.
    let hasConflicts: Bool
    /// What became of the texts that were looked at: those in conflict, or nil.
    private(set) var outcomes: [TextConflict.Place: [String]?] = [:]
    /// What one side took away and is kept, because the other side changed it or refers to it.
    private(set) var kept: [TextConflict.Place] = []

    /// Notes about things apart from any session: no text of theirs can be in conflict.
    init() {
        open = Versions([:], [:], [:])
        hasConflicts = false
    }

    init(_ sides: Versions<Session>) {
        open = sides.map { session in
            Dictionary(session.conflicts.map { ($0.place, $0) }) { first, _ in first }
        }
        hasConflicts = !open.ours.isEmpty || !open.theirs.isEmpty || open.base?.isEmpty == false
    }

    /// The texts in conflict at a place.
    func conflicts(at place: TextConflict.Place) -> Versions<[String]?> {
        hasConflicts ? open.map { $0[place]?.texts } : Versions<[String]?>(nil, nil, nil)
    }

    /// Whether a side has texts in conflict in a part of a thing that were not in conflict before: words that
    /// were changed there, though what is shown may be what was shown.
    func isNewlyDisputed(_ part: TextConflict.Place) -> Bool {
        guard hasConflicts else { return false }
        let before = open.base ?? [:]
        return [open.ours, open.theirs].contains { side in
            side.values.contains {
                $0.place.kind == part.kind && $0.place.entity == part.entity
                    && $0.place.part == part.part && $0.texts != before[$0.place]?.texts
            }
        }
    }

    func note(_ texts: [String]?, at place: TextConflict.Place) {
        outcomes[place] = .some(texts)
    }

    func noteKept(_ place: TextConflict.Place) { kept.append(place) }
}
