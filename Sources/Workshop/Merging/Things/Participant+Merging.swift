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
        let known = map { $0.name.isSame(as: name) ? $0 : nil }
        guard let ours = known.ours, let theirs = known.theirs else {
            // Of both names neither where an older one is the greatest of all in conflict.
            return known.ours ?? known.theirs ?? NamedPerson(name: name)
        }
        // What was permitted for another name before says nothing.
        let named = Versions(known.base.flatMap(\.self), ours, theirs)
        var person = ours
        person.participant = named.participant.greater()
        person.inTheRoom = named.inTheRoom.mergedPermission()
        person.inPublication = named.inPublication.mergedPermission()
        person.foreign = named.foreign.mergedMembers()
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
