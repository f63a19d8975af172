extension Action: Worded {
    static var wordedFields: [WordedField<Action>] {
        [
            .init("text", \.text),
            .init("owner", get: { $0.owner?.name ?? "" }, set: { $0.owner?.rename($1) }),
            .init("due", get: { $0.due?.words ?? "" }, set: { $0.due = .words($1) }),
        ]
    }
}

extension Action: MergedEntity {
    static var conflictKind: TextConflict.Kind { .actions }

    static func merged(_ versions: Versions<Action>, _ notes: inout MergeNotes) -> Action {
        var merged = versions.ours
        var place = merged.place
        place.field = "text"
        merged.text = versions.text.words(at: place, &notes)
        place.field = "owner"
        merged.owner = versions.owner.optional { $0.mergedPerson(at: place, &notes) }
        place.field = "due"
        merged.due = versions.due.optional { $0.mergedPlanned(at: place, &notes) }
        merged.isDone = versions.isDone.either()
        merged.round = versions.round.greater()
        merged.recordedAt = versions.recordedAt.lesser()
        merged.origin = versions.origin.mergedOrigin()
        merged.foreign = versions.foreign.mergedMembers()
        return merged
    }
}

extension PlannedTime {
    /// The time in words, when it is in words.
    var words: String? {
        guard case .words(let words) = self else { return nil }
        return words
    }

    /// How exactly it is known, then when.
    fileprivate var key: (Int, String) {
        switch self {
        case .words(let words): (0, words)
        case .weekOf(let day): (1, day.iso)
        case .day(let day): (2, day.iso)
        }
    }
}

extension Versions where Thing == PlannedTime {
    /// What one side changed; where both did, the more exact time, then the later one; two times in
    /// words are a conflict.
    func mergedPlanned(at place: TextConflict.Place, _ notes: inout MergeNotes) -> PlannedTime {
        if let ours = ours.words, let theirs = theirs.words {
            return .words(
                Versions<String>(base?.words, ours, theirs).words(at: place, &notes))
        }
        return merged { $0.key < $1.key ? $1 : $0 }
    }
}
