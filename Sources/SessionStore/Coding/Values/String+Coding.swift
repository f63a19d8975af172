extension String: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> String? {
        guard let text = reader.string() else { return nil }
        guard text.utf8.count <= FileRange.textBytes else {
            reader.report(.textTooLong(bytes: text.utf8.count, limit: FileRange.textBytes))
            return nil
        }
        return text
    }

    var json: JSONValue { .string(self) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { $0.write("type", "string") }
    }
}

extension Bool: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Bool? {
        reader.boolean()
    }

    var json: JSONValue { .boolean(self) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { $0.write("type", "boolean") }
    }
}
