extension OpenGroup: Worded {
    static var wordedFields: [WordedField<OpenGroup>] {
        [
            .init("name", \.name), .init("firstStep", \.firstStep),
            .init(
                "contact", get: { $0.contact?.name ?? "" }, set: { $0.contact?.rename($1) }),
        ]
    }
}

extension OpenGroup: MergedEntity {
    static var conflictKind: TextConflict.Kind { .groups }

    static func merged(_ versions: Versions<OpenGroup>, _ notes: inout MergeNotes) -> OpenGroup {
        var merged = versions.ours
        var place = merged.place
        place.field = "name"
        merged.name = versions.name.words(at: place, &notes)
        place.field = "firstStep"
        merged.firstStep = versions.firstStep.words(at: place, &notes)
        place.field = "contact"
        merged.contact = versions.contact.optional { $0.mergedPerson(at: place, &notes) }
        merged.position = versions.position.greater()
        merged.theme = versions.theme.greater()
        merged.isOpenToAll = versions.isOpenToAll.either()
        merged.members = versions.members.elements()
        merged.origin = versions.origin.mergedOrigin()
        merged.foreign = versions.foreign.mergedMembers()
        return merged
    }
}
