import Workshop

extension SessionFacts {
    /// Tells what stands before the lists.
    mutating func describeBeginning(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("title", &title)
        members.text("subtitle", &subtitle)
        members.optional("series", &series)
        members.optional("date", &date)
        members.text("place", &place)
        members.list("rooms", &rooms, layout: .inline)
        members.optional("timeZone", &timeZone)
        members.required("language", &language)
        members.text("context", &context)
        members.text("objective", &objective)
        members.list("hosts", &hosts, layout: .inline)
        members.text("writtenBy", &writtenBy)
        members.optional("rereadOn", &rereadOn)
        members.optional("publishedOn", &publishedOn)
        members.optional("deleteAfter", &deleteAfter)
        members.optional("expectedCount", &expectedCount, in: FileRange.count)
        members.optional("headCount", &headCount, in: FileRange.count)
        members.usual("attribution", &attribution, unless: .none)
        members.text("statementPattern", &statementPattern)
        members.text("template", &template)
        members.optional("gathering", &gathering)
        members.reference("currentRound", &currentRound)
        members.optional("startedAt", &startedAt)
        members.optional("endedAt", &endedAt)
        members.optional("endedBefore", &endedBefore)
        members.list("pauses", &pauses)
    }

    /// Tells what stands after the lists.
    mutating func describeEnd(to members: inout some MemberVisitor) {
        members.optional("nextMeeting", &nextMeeting)
        members.text("conclusion", &conclusion)
        members.optional("quotation", &quotation)
        members.foreign(&foreign)
    }
}

extension Attribution: FileValue {}
