extension ParkedItem: Worded {
    static var wordedFields: [WordedField<ParkedItem>] { [.init("text", \.text)] }
}

extension ParkedItem: MergedEntity {
    static var conflictKind: TextConflict.Kind { .parkingLot }

    static func merged(_ versions: Versions<ParkedItem>, _ notes: inout MergeNotes) -> ParkedItem {
        var merged = versions.worded(at: versions.ours.place, &notes)
        merged.isSettled = versions.isSettled.either()
        merged.round = versions.round.greater()
        merged.recordedAt = versions.recordedAt.lesser()
        merged.foreign = versions.foreign.mergedMembers()
        return merged
    }
}
