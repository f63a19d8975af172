/// A place in a source, for people.
public struct JSONPosition: Equatable, Comparable, Sendable {
    /// The line, from 1; lines end with a line feed.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int

    /// Makes a position.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The start of a source.
    public static let start = JSONPosition(line: 1, column: 1)

    /// Orders positions as they follow each other in the source.
    public static func < (left: JSONPosition, right: JSONPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    /// Moves past bytes of the source; what is not UTF-8 counts each byte that starts no continuation.
    mutating func advance(over bytes: UnsafeRawBufferPointer) {
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }
}
