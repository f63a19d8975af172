extension Participant: Worded {
    static var wordedFields: [WordedField<Participant>] {
        [
            .init("name", \.name), .init("nameToUse", \.nameToUse),
            .init("organisation", \.organisation),
        ]
    }
}

extension Participant: MergedEntity {
    static var conflictKind: TextConflict.Kind { .participants }

    static func merged(
        _ versions: Versions<Participant>, _ notes: inout MergeNotes
    ) -> Participant {
        var merged = versions.worded(at: versions.ours.place, &notes)
        merged.position = versions.position.greater()
        merged.seat = versions.seat.lesser()
        merged.inTheRoom = versions.inTheRoom.mergedPermission()
        merged.inPublication = versions.inPublication.mergedPermission()
        merged.arrivedAt = versions.arrivedAt.lesser()
        merged.leftAt = versions.leftAt.greater()
        merged.foreign = versions.foreign.mergedMembers()
        return merged
    }
}

extension Versions where Thing == Permission {
    /// What one side was told; where both were told, a refusal beats a permission.
    func mergedPermission() -> Permission {
        merged(by: { $0 == .refused ? 2 : $0 == .given ? 1 : 0 })
    }
}

extension Versions where Thing == NamedPerson {
    /// Somebody named: permissions belong to a name, and go with it where both sides named somebody
    /// else.
    func mergedPerson(at place: TextConflict.Place, _ notes: inout MergeNotes) -> NamedPerson {
        let name = self.name.words(at: place, &notes)
        var person = theirs.name.isSame(as: name) ? theirs : ours
        person.name = name
        guard ours.name.isSame(as: theirs.name) else { return person }
        person.participant = self.participant.greater()
        person.inTheRoom = self.inTheRoom.mergedPermission()
        person.inPublication = self.inPublication.mergedPermission()
        person.foreign = self.foreign.mergedMembers()
        return person
    }
}

extension NamedPerson {
    /// Gives another name, which nobody has permitted yet.
    mutating func rename(_ name: String) {
        guard !name.isSame(as: self.name) else { return }
        self = NamedPerson(name: name, foreign: foreign)
    }
}
