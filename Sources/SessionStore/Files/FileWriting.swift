import Glibc

/// Writes whole files so that at every moment either the old or the new one is there, complete.
package enum FileWriting {
    /// Replaces a file, or makes it.
    ///
    /// The bytes go to a hidden file in the same folder, which takes the name once they are on the
    /// disk. What a symbolic link points to is replaced, not the link; permissions stay.
    ///
    /// The file is synced once more under its new name: the rename of FAT (`vfat` of Linux 6.1) makes
    /// a name of 0 bytes, which only writing the file itself mends, for which the kernel takes its
    /// time: 12 to 25 seconds.
    ///
    /// - Parameters:
    ///   - followsLinks: whether a link at the path is followed; otherwise it is replaced.
    ///   - temporary: the hidden file's path; one of random name unless given. Only who holds the
    ///     session's lock may name it, and replaces what a crash has left there.
    ///   - permissions: the permission bits; those of the old file unless given.
    /// - Throws: why it cannot be written; the old file is then as it was, or already replaced by
    ///   the new one when only the folder could not be synced.
    static func replace(
        _ path: String, with bytes: [UInt8], temporary: String? = nil, permissions: UInt32? = nil,
        followsLinks: Bool = true, on files: some FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) {
        let target = followsLinks ? files.resolved(path) : path
        try worded(target) { () throws(SystemFailure) in
            let (temporary, file) = try makeTemporary(for: target, named: temporary, on: files)
            try closing(file, on: files) { () throws(SystemFailure) in
                do throws(SystemFailure) {
                    let permissions = permissions ?? self.permissions(like: target, on: files)
                    try fill(file, with: bytes, permissions: permissions, on: files)
                    try files.rename(temporary, to: target)
                } catch {
                    try? files.remove(temporary)
                    throw error
                }
                try files.sync(file)
            }
            try syncFolder(of: target, on: files)
        }
    }

    /// Makes a file that must not be there yet.
    ///
    /// - Throws: why it cannot be written; `.exists` when it is there.
    package static func make(
        _ path: String, with bytes: [UInt8], on files: some FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) {
        try worded(path) { () throws(SystemFailure) in
            let (temporary, file) = try makeTemporary(for: path, named: nil, on: files)
            defer { try? files.remove(temporary) }
            try closing(file, on: files) { () throws(SystemFailure) in
                try fill(file, with: bytes, permissions: 0o666 & ~mask, on: files)
                // A link fails where the name is taken, a rename would replace.
                do throws(SystemFailure) {
                    try files.link(temporary, to: path)
                } catch  where [EPERM, ENOTSUP, ENOSYS].contains(error.errno) {
                    // No links on sticks with FAT; the gap between asking and renaming is accepted
                    // there.
                    guard (try? files.status(at: path)) == nil else {
                        throw SystemFailure(errno: EEXIST)
                    }
                    try files.rename(temporary, to: path)
                    try files.sync(file)
                }
            }
            try syncFolder(of: path, on: files)
        }
    }

    /// Makes a file under the first of several names that no file has.
    ///
    /// - Parameter make: makes it under the name of that number, from 1.
    /// - Throws: why it cannot be written.
    package static func firstFree<Made>(
        _ make: (Int) throws(SessionFileError) -> Made
    ) throws(SessionFileError) -> Made {
        var number = 1
        while true {
            do throws(SessionFileError) {
                return try make(number)
            } catch {
                guard case .exists = error, number < 10_000 else { throw error }
                number += 1
            }
        }
    }

    /// Makes the hidden file that is to take a name later.
    static func makeTemporary(
        for path: String, named fixed: String?, on files: some FileSystem
    ) throws(SystemFailure) -> (path: String, file: Int32) {
        let (folder, name) = SystemCall.parts(of: path)
        // Short enough for a file system's limit also when the name itself just fits.
        let beginning = String(String.UnicodeScalarView(name.unicodeScalars.prefix(50)))
        var tries = 0
        while true {
            let tag = String(UInt64.random(in: 0...(.max)), radix: 36)
            let temporary = fixed ?? "\(folder)/.\(beginning).tmp-\(tag)"
            do throws(SystemFailure) {
                return (temporary, try files.open(temporary, .making, permissions: 0o600))
            } catch {
                tries += 1
                guard error.errno == EEXIST, tries < 10 else { throw error }
                if fixed != nil { try files.remove(temporary) }
            }
        }
    }

    /// Does something with an open file, and closes it in any case.
    private static func closing(
        _ file: Int32, on files: some FileSystem, _ body: () throws(SystemFailure) -> Void
    ) throws(SystemFailure) {
        do throws(SystemFailure) {
            try body()
        } catch {
            try? files.close(file)
            throw error
        }
        try files.close(file)
    }

    /// Writes the bytes to the disk.
    private static func fill(
        _ file: Int32, with bytes: [UInt8], permissions: UInt32, on files: some FileSystem
    ) throws(SystemFailure) {
        try write(bytes[...], to: file, on: files)
        // Where permissions cannot be kept, as on sticks with FAT, the words still matter more.
        try? files.permit(file, permissions)
        try files.sync(file)
    }

    /// Writes all the bytes where the file stands; one call when the system takes them at once.
    static func write(
        _ bytes: ArraySlice<UInt8>, to file: Int32, on files: some FileSystem
    ) throws(SystemFailure) {
        var failure: SystemFailure?
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            do throws(SystemFailure) {
                while !rest.isEmpty {
                    let step = try files.write(file, UnsafeRawBufferPointer(rebasing: rest))
                    // A disk that takes nothing and does not say why is as good as full.
                    guard step > 0 else { throw SystemFailure(errno: ENOSPC) }
                    rest = rest.dropFirst(step)
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// The permissions of the old file, or those that a new one gets here.
    private static func permissions(like old: String, on files: some FileSystem) -> UInt32 {
        (try? files.status(at: old))?.permissions ?? 0o666 & ~mask
    }

    /// What the user does not permit on new files; asking means setting, so it is asked once.
    private static let mask: mode_t = {
        let mask = umask(0o077)
        umask(mask)
        return mask
    }()

    /// Has the names of the folder that holds a file on the disk.
    static func syncFolder(
        of path: String, on files: some FileSystem
    ) throws(SystemFailure) {
        let folder = SystemCall.parts(of: path).folder
        let file = try files.open(folder, .folder, permissions: 0)
        defer { try? files.close(file) }
        do throws(SystemFailure) {
            try files.sync(file)
        } catch  where error.errno == EINVAL || error.errno == ENOTSUP {
            // Some file systems cannot sync a folder, and need not.
        }
    }

    /// Turns what the system refuses into what it means for a file.
    static func worded<Result>(
        _ path: String, _ body: () throws(SystemFailure) -> Result
    ) throws(SessionFileError) -> Result {
        do throws(SystemFailure) {
            return try body()
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
        case ELOOP: .isLink(path)
        case EEXIST: .exists(path)
        default: .writeFailed(path, errno: number)
        }
    }
}
