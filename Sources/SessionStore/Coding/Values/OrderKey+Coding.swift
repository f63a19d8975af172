import Workshop

extension OrderKey: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> OrderKey? {
        guard let text = reader.string() else { return nil }
        guard text.utf8.count <= 1024, let key = OrderKey(text) else {
            reader.report(.malformed(String(text.prefix(64)), as: .position))
            return nil
        }
        return key
    }

    var json: JSONValue { .string(text) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("pattern", "^[a-z]*[b-z]$")
        }
    }
}
