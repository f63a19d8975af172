import Glibc

/// The file system of the machine.
public struct LinuxFileSystem: FileSystem, Sendable {
    /// Makes it.
    public init() {}

    /// open(2), closed on exec.
    public func open(
        _ path: String, _ access: FileAccess, permissions: UInt32
    ) throws(SystemFailure) -> Int32 {
        let flags: Int32 =
            switch access {
            // Not blocking, so that a pipe in the file's place does not wait for a writer.
            case .reading: O_RDONLY | O_NONBLOCK
            case .readingOwn: O_RDONLY | O_NONBLOCK | O_NOFOLLOW
            case .folder: O_RDONLY | O_DIRECTORY
            case .making: O_RDWR | O_CREAT | O_EXCL
            case .updating: O_RDWR | O_CREAT | O_NONBLOCK | O_NOFOLLOW
            }
        return try SystemCall.check { Glibc.open(path, flags | O_CLOEXEC, permissions) }
    }

    /// close(2).
    public func close(_ file: Int32) throws(SystemFailure) {
        // Never repeated: on Linux the number is free also after an interruption.
        guard Glibc.close(file) == 0 || errno == EINTR else { throw SystemFailure(errno: errno) }
    }

    /// read(2).
    public func read(
        _ file: Int32, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemFailure) -> Int {
        try SystemCall.check { Glibc.read(file, buffer.baseAddress, buffer.count) }
    }

    /// write(2).
    public func write(
        _ file: Int32, _ bytes: UnsafeRawBufferPointer
    ) throws(SystemFailure) -> Int {
        try SystemCall.check { Glibc.write(file, bytes.baseAddress, bytes.count) }
    }

    /// lseek(2).
    public func seek(_ file: Int32, to place: Int) throws(SystemFailure) {
        try SystemCall.check { lseek(file, off_t(place), SEEK_SET) }
    }

    /// ftruncate(2).
    public func truncate(_ file: Int32, to size: Int) throws(SystemFailure) {
        try SystemCall.check { ftruncate(file, off_t(size)) }
    }

    /// fchmod(2).
    public func permit(_ file: Int32, _ permissions: UInt32) throws(SystemFailure) {
        try SystemCall.check { fchmod(file, permissions) }
    }

    /// fdatasync(2).
    public func syncData(_ file: Int32) throws(SystemFailure) {
        try SystemCall.check { fdatasync(file) }
    }

    /// fsync(2).
    public func sync(_ file: Int32) throws(SystemFailure) {
        try SystemCall.check { fsync(file) }
    }

    /// stat(2).
    public func status(of file: Int32) throws(SystemFailure) -> FileStatus {
        var status = stat()
        try SystemCall.check { fstat(file, &status) }
        return FileStatus(status)
    }

    /// stat(2).
    public func status(at path: String) throws(SystemFailure) -> FileStatus {
        var status = stat()
        try SystemCall.check { stat(path, &status) }
        return FileStatus(status)
    }

    /// rename(2).
    public func rename(_ path: String, to other: String) throws(SystemFailure) {
        try SystemCall.check { Glibc.rename(path, other) }
    }

    /// link(2).
    public func link(_ path: String, to other: String) throws(SystemFailure) {
        try SystemCall.check { Glibc.link(path, other) }
    }

    /// unlink(2).
    public func remove(_ path: String) throws(SystemFailure) {
        try SystemCall.check { unlink(path) }
    }

    /// flock(2), not waiting.
    public func lock(_ file: Int32) throws(SystemFailure) -> Bool {
        do throws(SystemFailure) {
            try SystemCall.check { flock(file, LOCK_EX | LOCK_NB) }
            return true
        } catch  where error.errno == EWOULDBLOCK || error.errno == EACCES {
            // EACCES is what CIFS says of a file that another machine has locked.
            return false
        }
    }

    /// readdir(3).
    public func names(in folder: String) throws(SystemFailure) -> [String] {
        guard let stream = opendir(folder) else { throw SystemFailure(errno: errno) }
        defer { closedir(stream) }
        return SystemCall.names(in: stream).map { name in
            String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }

    /// realpath(3).
    public func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

extension FileStatus {
    /// Takes what is needed from the system's own form.
    fileprivate init(_ status: stat) {
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        self.init(
            kind: kind, permissions: status.st_mode & 0o7777, size: Int(status.st_size),
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
            modifiedAt: Int64(status.st_mtim.tv_sec) &* 1_000_000_000
                &+ Int64(status.st_mtim.tv_nsec))
    }
}
