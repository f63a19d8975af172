extension String: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> String? {
        guard let text = reader.string() else { return nil }
        guard text.utf8.count <= context.longestText else {
            reader.report(.textTooLong(bytes: text.utf8.count, limit: context.longestText))
            return nil
        }
        return text
    }

    static func scan(_ members: inout MemberScanner) -> String? { members.text() }

    var json: JSONValue { .string(self) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { $0.write("type", "string") }
    }
}

extension Bool: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Bool? {
        reader.boolean()
    }

    static func scan(_ members: inout MemberScanner) -> Bool? {
        guard members.scanner.byte == UInt8(ascii: "t"), (try? members.scanner.name("true")) != nil
        else {
            members.giveUp()
            return nil
        }
        return true
    }

    var json: JSONValue { .boolean(self) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { $0.write("type", "boolean") }
    }
}
