import Glibc

/// A new folder that only its owner can look into, for files that are gone once they have served.
public struct PrivateFolder: Sendable {
    /// Where it is, from the root and behind all links.
    public let path: String

    /// Makes one under a name that nobody could foresee.
    ///
    /// - Parameter place: the folder to make it in, which must be there.
    /// - Throws: why it cannot be made.
    public init(in place: String) throws(SessionFileError) {
        let place = LinuxFileSystem().resolved(place)
        let pattern = SystemCall.path(of: "atelier-XXXXXX", in: place)
        var name = Array(pattern.utf8CString)
        guard mkdtemp(&name) != nil else { throw FileWriting.error(errno, at: pattern) }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Takes it away with all that is in it; what a link in it leads to stays.
    public func remove() { Self.remove(path, in: AT_FDCWD) }

    private static func remove(_ name: UnsafePointer<CChar>, in folder: Int32) {
        guard unlinkat(folder, name, 0) != 0, errno == EISDIR else { return }
        // Another program may have made one that not even its owner may change.
        fchmodat(folder, name, 0o700, AT_SYMLINK_NOFOLLOW)
        // Opened and then kept to, so that no link that takes its place meanwhile is followed.
        let file = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return }
        if let stream = fdopendir(file) {
            for entry in SystemCall.names(in: stream) { remove(entry, in: file) }
            closedir(stream)
        } else {
            close(file)
        }
        unlinkat(folder, name, AT_REMOVEDIR)
    }
}
