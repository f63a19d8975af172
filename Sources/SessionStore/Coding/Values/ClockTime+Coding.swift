import Workshop

extension ClockTime: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> ClockTime? {
        guard let text = reader.string() else { return nil }
        // Stricter than what people may type: only what is written back the same.
        guard let time = ClockTime(typed: text), time.iso.hasSameBytes(as: text) else {
            reader.report(.malformed(String(text.prefix(64)), as: .clockTime))
            return nil
        }
        return time
    }

    var json: JSONValue { .string(iso) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$")
        }
    }
}
