import Glibc

/// Writes whole files so that at every moment either the old or the new one is there, complete.
enum FileWriting {
    /// Replaces a file, or makes it.
    ///
    /// The bytes go to a hidden file in the same folder, which takes the name once they are on the
    /// disk. What a symbolic link points to is replaced, not the link; permissions stay.
    ///
    /// - Throws: why it cannot be written; the old file is then as it was.
    static func replace(_ path: String, with bytes: [UInt8]) throws(SessionFileError) {
        let target = resolved(path)
        try worded(target) { () throws(SystemCall.Failure) in
            let (temporary, file) = try makeTemporary(for: target)
            do throws(SystemCall.Failure) {
                try fill(file, with: bytes, like: target)
                try SystemCall.check { rename(temporary, target) }
            } catch {
                unlink(temporary)
                throw error
            }
            try syncFolder(of: target)
        }
    }

    /// Makes a file that must not be there yet.
    ///
    /// - Throws: why it cannot be written; `.exists` when it is there.
    static func make(_ path: String, with bytes: [UInt8]) throws(SessionFileError) {
        try worded(path) { () throws(SystemCall.Failure) in
            let (temporary, file) = try makeTemporary(for: path)
            defer { unlink(temporary) }
            try fill(file, with: bytes, like: nil)
            // A link fails where the name is taken, a rename would replace.
            do throws(SystemCall.Failure) {
                try SystemCall.check { link(temporary, path) }
            } catch  where error.errno == EPERM || error.errno == ENOTSUP || error.errno == ENOSYS {
                // No links on sticks with FAT; the gap between asking and renaming is accepted there.
                guard access(path, F_OK) != 0 else { throw SystemCall.Failure(errno: EEXIST) }
                try SystemCall.check { rename(temporary, path) }
            }
            try syncFolder(of: path)
        }
    }

    /// The file that a path finally names, whatever links lead there; the path itself while there is
    /// no such file.
    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func makeTemporary(
        for path: String
    ) throws(SystemCall.Failure) -> (path: String, file: Int32) {
        let (folder, name) = SystemCall.parts(of: path)
        // Short enough for a file system's limit also when the name itself just fits.
        let beginning = String(String.UnicodeScalarView(name.unicodeScalars.prefix(50)))
        var tries = 0
        while true {
            let tag = String(UInt64.random(in: 0...(.max)), radix: 36)
            let temporary = "\(folder)/.\(beginning).tmp-\(tag)"
            do throws(SystemCall.Failure) {
                let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
                return (temporary, try SystemCall.check { open(temporary, flags, 0o600) })
            } catch {
                tries += 1
                guard error.errno == EEXIST, tries < 10 else { throw error }
            }
        }
    }

    /// Writes the bytes to the disk and closes the file in any case.
    private static func fill(
        _ file: Int32, with bytes: [UInt8], like old: String?
    ) throws(SystemCall.Failure) {
        var isClosed = false
        defer { if !isClosed { close(file) } }
        var failure: SystemCall.Failure?
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            do throws(SystemCall.Failure) {
                while !rest.isEmpty {
                    let part = UnsafeRawBufferPointer(rebasing: rest)
                    let step = try SystemCall.check { write(file, part.baseAddress, part.count) }
                    rest = rest.dropFirst(step)
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        // Where permissions cannot be kept, as on sticks with FAT, the words still matter more.
        fchmod(file, permissions(like: old))
        try SystemCall.check { fsync(file) }
        isClosed = true
        guard close(file) == 0 || errno == EINTR else { throw SystemCall.Failure(errno: errno) }
    }

    /// The permissions of the old file, or those that a new one gets here.
    private static func permissions(like old: String?) -> mode_t {
        var status = stat()
        if let old, stat(old, &status) == 0 { return status.st_mode & 0o7777 }
        return 0o666 & ~mask
    }

    /// What the user does not permit on new files; asking means setting, so it is asked once.
    private static let mask: mode_t = {
        let mask = umask(0o077)
        umask(mask)
        return mask
    }()

    private static func syncFolder(of path: String) throws(SystemCall.Failure) {
        let folder = SystemCall.parts(of: path).folder
        let file = try SystemCall.check { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        defer { close(file) }
        do throws(SystemCall.Failure) {
            try SystemCall.check { fsync(file) }
        } catch  where error.errno == EINVAL || error.errno == ENOTSUP {
            // Some file systems cannot sync a folder, and need not.
        }
    }

    private static func worded(
        _ path: String, _ body: () throws(SystemCall.Failure) -> Void
    ) throws(SessionFileError) {
        do throws(SystemCall.Failure) {
            try body()
        } catch {
            throw self.error(error.errno, at: path)
        }
    }

    /// What the number of a system's error means for a file, or for a folder to be made.
    static func error(_ number: Int32, at path: String) -> SessionFileError {
        let folder = SystemCall.parts(of: path).folder
        return switch number {
        case EACCES, EPERM: .noPermission(folder: folder)
        case ENOSPC, EDQUOT, EFBIG: .diskFull(path)
        case EROFS: .readOnly(path)
        case ENOENT, ENOTDIR: .folderMissing(folder)
        case EISDIR: .isFolder(path)
        case EEXIST: .exists(path)
        default: .writeFailed(path, errno: number)
        }
    }
}
