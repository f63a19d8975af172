import Workshop

extension ID {
    /// Reads an identifier as the file spells it; nil, and a problem, when it is empty, too long, or
    /// holds spaces or control characters.
    static func read(_ reader: ValueReader) -> ID? {
        guard let text = reader.string() else { return nil }
        let isWellFormed =
            (1...FileRange.identifierBytes).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        guard isWellFormed else {
            reader.report(
                .malformed(String(text.prefix(FileRange.identifierBytes)), as: .identifier))
            return nil
        }
        return ID(text)
    }

    /// What the schema says of an identifier.
    static var schema: JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("minLength", 1)
            schema.write("maxLength", FileRange.identifierBytes)
        }
    }
}
