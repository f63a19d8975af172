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
    /// Where texts of the closing quotation stand.
    static let quotationPlace = TextConflict.Place(.session, "", part: "quotation")

    /// Whether there is such a part, where texts can stand.
    func hasPart(_ part: String?) -> Bool {
        switch part {
        case nil: true
        case Self.quotationPlace.part: quotation != nil
        default: nextMeeting != nil
        }
    }

    /// Sets the words of a member of a part; where the part is gone, nothing is left to set.
    mutating func setWords(_ text: String, in field: String, of part: String?) {
        switch part {
        case nil: _ = setWords(text, in: field)
        case Self.quotationPlace.part: _ = quotation?.setWords(text, in: field)
        default: _ = nextMeeting?.setWords(text, in: field)
        }
    }
}

extension Versions where Thing == SessionFacts {
    /// What there is once, made of both sides.
    ///
    /// - Parameter agenda: those of both sides; of two rounds at hand the later one counts.
    func mergedFacts(
        agenda: Versions<KeyedList<Round>>, _ notes: inout MergeNotes
    ) -> SessionFacts {
        var merged = worded(at: SessionFacts.conflictPlace, &notes)
        merged.id = self.id.greater()
        merged.date = self.date.greater()
        merged.series = self.series.optional { $0.mergedSeries() }
        merged.timeZone = self.timeZone.spelt()
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
        merged.template = self.template.spelt()
        merged.currentRound = self.currentRound.merged { one, other in
            guard let one, let other else { return one ?? other }
            return agenda.isOrdered(one, other) ? other : one
        }
        merged.startedAt = self.startedAt.lesser()
        let ending = map { [$0.endedAt, $0.endedBefore] }.mergedEnding()
        (merged.endedAt, merged.endedBefore) = (ending[0], ending[1])
        merged.pauses = self.pauses.mergedSpans()
        merged.nextMeeting = self.nextMeeting.optional {
            $0.mergedMeeting(at: SessionFacts.meetingPlace, &notes)
        }
        merged.gathering = self.gathering.optional { $0.mergedPlace() }
        merged.quotation = self.quotation.optional {
            $0.mergedQuotation(at: SessionFacts.quotationPlace, &notes)
        }
        merged.foreign = self.foreign.mergedMembers()
        return merged
    }
}

extension Versions where Thing == KeyedList<Round> {
    /// Whether a round comes before another, by what no merge with further versions changes: where
    /// both stood before, else by what is in the agenda now.
    fileprivate func isOrdered(_ one: ID<Round>, _ other: ID<Round>) -> Bool {
        let places = [one, other].map { base?.index(of: $0) ?? .max }
        if places[0] != places[1] { return places[0] < places[1] }
        let positions = [one, other].map { id in
            [ours[id], theirs[id]].compactMap { $0?.position.text }.max() ?? ""
        }
        return (positions[0], one) < (positions[1], other)
    }
}

extension Versions where Thing == [Moment?] {
    /// When it ended and when it had ended before belong together: where both sides changed them,
    /// an end counts more than none, and the later one.
    fileprivate func mergedEnding() -> [Moment?] {
        merged { one, other in
            let keys = [one, other].map { $0.map { $0?.milliseconds ?? .min } }
            return keys[0].lexicographicallyPrecedes(keys[1]) ? other : one
        }
    }
}
