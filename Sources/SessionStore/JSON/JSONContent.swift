/// What a JSON value holds.
public enum JSONContent: Sendable {
    case null
    case boolean(Bool)
    /// The number's literal, so that `1e400` or `1.10` is written back as it was.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in the order of the source.
    case object([JSONMember])
}

extension JSONContent: Equatable {
    /// Compares texts byte for byte: Swift's own equality of strings would call NFC and NFD equal.
    public static func == (left: JSONContent, right: JSONContent) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let one), .boolean(let other)): one == other
        case (.number(let one), .number(let other)): one.hasSameBytes(as: other)
        case (.string(let one), .string(let other)): one.hasSameBytes(as: other)
        case (.array(let one), .array(let other)): one == other
        case (.object(let one), .object(let other)): one == other
        default: false
        }
    }
}
