extension Phrase {
    /// A topic whose table has not reported.
    public static let noReport = Phrase("openSpace.noReport")
    /// That there was no place for a topic in the end.
    public static let topicDidNotMeet = Phrase("openSpace.didNotMeet")
    /// Topics that have no place yet, in a number.
    public static func topicsToPlace(_ count: Int) -> Phrase {
        Phrase("openSpace.toPlace", .count(count))
    }
}

extension Wording {
    /// A room as it is called: a bare number is one of so many rooms.
    public func room(_ name: String) -> String {
        guard let number = Int(name) else { return name }
        return self(Phrase("openSpace.room", .number("number", number)))
    }

    /// What stands where a topic was: that it meets elsewhere now, or not at all.
    ///
    /// - Parameters:
    ///   - room: where it meets now; nil when it was called off.
    ///   - slot: what the slot is called where it is another one; empty otherwise.
    public func moved(_ topic: String, to room: String?, _ slot: String) -> String {
        guard let room else { return self(Phrase("openSpace.calledOff", .text("topic", topic))) }
        let place = [self.room(room), slot].filter { !$0.isEmpty }.joined(separator: ", ")
        return self(Phrase("openSpace.moved", .text("topic", topic), .text("place", place)))
    }
}
