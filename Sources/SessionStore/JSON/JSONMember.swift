/// One member of a JSON object, with the place of its key in the source.
public struct JSONMember: Sendable {
    /// The key, unescaped.
    public var key: String
    /// Where the key's opening quote stands in the source, in bytes; 0 for a member made by the program.
    public var keyOffset: UInt32
    /// What the key stands for.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue, keyOffset: UInt32 = 0) {
        self.key = key
        self.keyOffset = keyOffset
        self.value = value
    }
}

extension JSONMember: Equatable {
    /// Compares keys byte for byte and values by content; offsets do not count.
    public static func == (left: JSONMember, right: JSONMember) -> Bool {
        left.key.hasSameBytes(as: right.key) && left.value == right.value
    }
}
