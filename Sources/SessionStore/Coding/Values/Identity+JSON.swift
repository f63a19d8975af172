import Workshop

extension ID {
    /// Reads an identifier as the file spells it; nil, and a problem, when it is empty, too long, or
    /// holds spaces or control characters.
    static func read(_ reader: ValueReader) -> ID? {
        guard let text = reader.string() else { return nil }
        let isWellFormed =
            (1...MemberRange.identifierBytes).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        guard isWellFormed else {
            reader.report(
                .malformed(String(text.prefix(MemberRange.identifierBytes)), as: .identifier))
            return nil
        }
        return ID(text)
    }

    /// What the schema says of an identifier.
    static var schema: JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("minLength", 1)
            schema.write("maxLength", MemberRange.identifierBytes)
        }
    }
}

extension OrderKey {
    static func read(_ reader: ValueReader) -> OrderKey? {
        guard let text = reader.string() else { return nil }
        guard text.utf8.count <= 1024, let key = OrderKey(text) else {
            reader.report(.malformed(String(text.prefix(64)), as: .position))
            return nil
        }
        return key
    }

    /// What the schema says of a place in an order.
    static var schema: JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("pattern", "^[a-z]*[b-z]$")
        }
    }
}
