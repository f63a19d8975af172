import Workshop

extension CalendarDay: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> CalendarDay? {
        guard let text = reader.string() else { return nil }
        guard let day = CalendarDay(iso: text) else {
            reader.report(.malformed(String(text.prefix(64)), as: .date))
            return nil
        }
        return day
    }

    var json: JSONValue { .string(iso) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("format", "date")
        }
    }
}
