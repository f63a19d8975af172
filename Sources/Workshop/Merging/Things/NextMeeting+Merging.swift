extension NextMeeting: Worded {
    static var wordedFields: [WordedField<NextMeeting>] {
        [
            .init("name", \.name), .init("place", \.place), .init("placeRule", \.placeRule),
            .init("signUp", \.signUp), .init("signUpLink", \.signUpLink),
            .init("when", get: { $0.when?.words ?? "" }, set: { $0.when = .words($1) }),
        ]
    }
}

extension Versions where Thing == NextMeeting {
    /// What both sides know about meeting again.
    func mergedMeeting(at place: TextConflict.Place, _ notes: inout MergeNotes) -> NextMeeting {
        var merged = ours
        for field in NextMeeting.wordedFields where field.name != "when" {
            var place = place
            place.field = field.name
            field.set(&merged, map(field.get).words(at: place, &notes))
        }
        var place = place
        place.field = "when"
        merged.when = self.when.optional { $0.mergedPlanned(at: place, &notes) }
        merged.startsAt = self.startsAt.merged { $0?.iso ?? "" < $1?.iso ?? "" ? $1 : $0 }
        merged.endsAt = self.endsAt.merged { $0?.iso ?? "" < $1?.iso ?? "" ? $1 : $0 }
        merged.hosts = self.hosts.names()
        merged.zones = self.zones.names()
        merged.foreign = self.foreign.mergedMembers()
        return merged
    }
}
