/// A member of an object that this version does not know, carried along and written back.
public struct UnknownMember: Equatable, Sendable {
    /// The member's key.
    public var name: String
    /// Its value as compact JSON, number literals as they were.
    public var text: String

    /// Makes an unknown member.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Compares byte for byte.
    public static func == (left: UnknownMember, right: UnknownMember) -> Bool {
        left.name.hasSameBytes(as: right.name) && left.text.hasSameBytes(as: right.text)
    }
}
