extension Theme: Worded {
    static var wordedFields: [WordedField<Theme>] {
        [.init("name", \.name), .init("statement", \.statement)]
    }
}

extension Theme: MergedEntity {
    static var conflictKind: TextConflict.Kind { .themes }

    static func merged(_ versions: Versions<Theme>, _ notes: inout MergeNotes) -> Theme {
        var merged = versions.worded(at: versions.ours.place, &notes)
        merged.position = versions.position.greater()
        merged.links = versions.links.mergedLinks()
        merged.origin = versions.origin.mergedOrigin()
        merged.foreign = versions.foreign.mergedMembers()
        return merged
    }
}
