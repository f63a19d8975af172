extension SessionFacts: Worded {
    static var wordedFields: [WordedField<SessionFacts>] {
        [
            .init("title", \.title), .init("subtitle", \.subtitle), .init("place", \.place),
            .init("context", \.context), .init("objective", \.objective),
            .init("conclusion", \.conclusion), .init("writtenBy", \.writtenBy),
            .init("statementPattern", \.statementPattern),
        ]
    }

    /// Where texts of the session itself stand.
    static let conflictPlace = TextConflict.Place(.session, "")
    /// Where texts about the next meeting stand.
    static let meetingPlace = TextConflict.Place(.session, "", part: "nextMeeting")
}

extension Versions where Thing == SessionFacts {
    /// What there is once, made of both sides.
    ///
    /// - Parameter agenda: the merged one; of two rounds at hand the later one counts.
    func mergedFacts(agenda: KeyedList<Round>, _ notes: inout MergeNotes) -> SessionFacts {
        var merged = worded(at: SessionFacts.conflictPlace, &notes)
        merged.id = self.id.greater()
        merged.date = self.date.greater()
        merged.timeZone = self.timeZone.greater()
        merged.language = self.language.merged { $0.text < $1.text ? $1 : $0 }
        merged.hosts = self.hosts.names()
        merged.rooms = self.rooms.names()
        merged.rereadOn = self.rereadOn.greater()
        merged.publishedOn = self.publishedOn.greater()
        // The earlier day: it was promised to somebody.
        merged.deleteAfter = self.deleteAfter.lesser()
        merged.expectedCount = self.expectedCount.greater()
        merged.headCount = self.headCount.greater()
        // The stricter one, where both changed it.
        merged.attribution = self.attribution.merged(by: {
            $0 == .none ? 2 : $0 == .file ? 1 : 0
        })
        merged.template = self.template.greater()
        merged.currentRound = self.currentRound.merged { one, other in
            let places = (one.flatMap(agenda.index) ?? -1, other.flatMap(agenda.index) ?? -1)
            if places.0 == places.1 { return max(one ?? ID(""), other ?? ID("")) }
            return places.0 < places.1 ? other : one
        }
        merged.startedAt = self.startedAt.lesser()
        merged.endedAt = self.endedAt.greater()
        merged.pauses = self.pauses.mergedSpans()
        merged.nextMeeting = self.nextMeeting.optional {
            $0.mergedMeeting(at: SessionFacts.meetingPlace, &notes)
        }
        merged.foreign = self.foreign.mergedMembers()
        return merged
    }
}
