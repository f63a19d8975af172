/// What a member of a file can hold: read with all its problems, written, and described by a schema.
protocol FileValue {
    /// Reads the value; nil, and a problem, when it is none.
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Self?
    /// Reads the value straight from the bytes; nil, and the scanner gives up, when it is not as usual.
    static func scan(_ members: inout MemberScanner) -> Self?
    /// The value as JSON.
    var json: JSONValue { get }
    /// What the schema says of such a value.
    static func schema(in draft: SchemaDraft) -> JSONValue
    /// Whether it has an `id` that no other in its list may have.
    static var bearsIdentifier: Bool { get }
}

extension FileValue {
    static var bearsIdentifier: Bool { false }

    static func scan(_ members: inout MemberScanner) -> Self? {
        members.giveUp()
        return nil
    }
}

extension FileValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Self? {
        reader.choice(Self.self)
    }

    var json: JSONValue { .string(rawValue) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object { schema in
            schema.write("enum", .strings(allCases.map(\.rawValue), layout: .inline))
        }
    }
}
