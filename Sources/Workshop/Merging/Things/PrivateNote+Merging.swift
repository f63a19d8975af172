extension PrivateNote: Worded {
    static var wordedFields: [WordedField<PrivateNote>] { [.init("text", \.text)] }
}

extension PrivateNote: MergedEntity {
    static var conflictKind: TextConflict.Kind { .privateNotes }

    static func merged(
        _ versions: Versions<PrivateNote>, _ notes: inout MergeNotes
    ) -> PrivateNote {
        var merged = versions.worded(at: versions.ours.place, &notes)
        merged.round = versions.round.greater()
        merged.recordedAt = versions.recordedAt.lesser()
        merged.foreign = versions.foreign.mergedMembers()
        return merged
    }
}
