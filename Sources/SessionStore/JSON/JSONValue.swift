/// A JSON value that remembers where it stood in the source.
///
/// Offsets are 32 bits wide because ``JSONLimits`` excludes larger sources; ``JSONPosition`` turns an
/// offset into line and column when a problem has to be told.
public struct JSONValue: Sendable {
    /// What the value holds.
    public var content: JSONContent
    /// Where the value's first byte stands in the source; 0 for a value made by the program.
    public var offset: UInt32
    /// How the writer lays the value out; nothing but a hint.
    public var layout: JSONLayout

    /// Makes a value.
    public init(_ content: JSONContent, offset: UInt32 = 0, layout: JSONLayout = .block) {
        self.content = content
        self.offset = offset
        self.layout = layout
    }

    /// The kind of the value.
    public var kind: JSONKind {
        switch content {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}

extension JSONValue: Equatable {
    /// Compares contents; neither offsets nor layouts count.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        left.content == right.content
    }
}
