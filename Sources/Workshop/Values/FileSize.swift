/// How much room something takes up in a file: readers limit both, so that no file can fill the memory.
public struct FileSize: Hashable, Sendable {
    /// Bytes.
    public var bytes: Int
    /// Single values, and what holds them.
    public var values: Int

    /// Makes a size.
    public init(bytes: Int, values: Int) {
        self.bytes = bytes
        self.values = values
    }

    /// Adds both.
    public static func + (left: FileSize, right: FileSize) -> FileSize {
        FileSize(bytes: left.bytes + right.bytes, values: left.values + right.values)
    }

    /// Takes both away; what is less than nothing has become smaller.
    public static func - (left: FileSize, right: FileSize) -> FileSize {
        FileSize(bytes: left.bytes - right.bytes, values: left.values - right.values)
    }
}
