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
    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object { schema in
            schema.write("type", "object")
            schema.write(
                "properties",
                .object { properties in
                    properties.write("day", CalendarDay.schema(in: draft))
                    properties.write("weekOf", CalendarDay.schema(in: draft))
                    properties.write("words", String.schema(in: draft))
                })
        }
    }
}
