import Workshop

extension PlannedTime {
    /// The members of which one says when.
    static let keys = ["day", "weekOf", "words"]

    /// Reads a planned time; nil for one that only a later version can tell.
    static func read(_ object: ObjectReader, in context: ReadingContext) -> PlannedTime? {
        if let member = object.optionalMember("day") {
            return CalendarDay.read(member, in: context).map(PlannedTime.day)
        }
        if let member = object.optionalMember("weekOf") {
            return CalendarDay.read(member, in: context).map(PlannedTime.weekOf)
        }
        if let member = object.optionalMember("words") {
            return String.read(member, in: context).map(PlannedTime.words)
        }
        if object.names.isEmpty { object.report(.missing) }
        return nil
    }

    /// Puts down the one member that says when.
    func write(to object: inout ObjectWriter) {
        switch self {
        case .day(let day): object.write("day", day.json)
        case .weekOf(let day): object.write("weekOf", day.json)
        case .words(let words): object.write("words", words)
        }
    }

    /// What the schema says of a planned time.
    static var schema: JSONValue {
        .object { schema in
            schema.write("type", "object")
            schema.write(
                "properties",
                .object { properties in
                    properties.write("day", CalendarDay.spellingRule.schema)
                    properties.write("weekOf", CalendarDay.spellingRule.schema)
                    properties.write("words", String.spellingRule.schema)
                })
        }
    }
}
