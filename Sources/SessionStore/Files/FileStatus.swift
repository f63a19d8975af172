/// What the system knows of a file without reading it.
public struct FileStatus: Equatable, Sendable {
    /// What stands under a name.
    public enum Kind: Equatable, Sendable {
        case file, folder, other
    }

    /// What it is.
    public var kind: Kind
    /// The permission bits.
    public var permissions: UInt32
    /// How many bytes it holds.
    public var size: Int
    /// The file system it is on.
    public var device: UInt64
    /// Which file of its file system it is; another one after a replacement.
    public var inode: UInt64
    /// When its bytes were last changed, in nanoseconds since 1970.
    public var modifiedAt: Int64

    /// Makes a status.
    public init(
        kind: Kind, permissions: UInt32, size: Int, device: UInt64, inode: UInt64,
        modifiedAt: Int64
    ) {
        self.kind = kind
        self.permissions = permissions
        self.size = size
        self.device = device
        self.inode = inode
        self.modifiedAt = modifiedAt
    }

    /// Whether it is most likely the same file with the same bytes; permissions do not count.
    func isSameVersion(as other: FileStatus) -> Bool {
        (size, device, inode, modifiedAt)
            == (other.size, other.device, other.inode, other.modifiedAt)
    }
}
