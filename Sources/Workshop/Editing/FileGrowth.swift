/// What a change does to the size of a session's file.
public struct FileGrowth: Equatable, Sendable {
    /// How much there is more; less than nothing where the file becomes smaller.
    public var size: FileSize
    /// Whether it brings a text that is longer than a file may hold.
    public var holdsTooLongText: Bool

    /// Makes one.
    public init(size: FileSize, holdsTooLongText: Bool) {
        self.size = size
        self.holdsTooLongText = holdsTooLongText
    }
}
