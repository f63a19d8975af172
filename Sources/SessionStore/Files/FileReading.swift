import Glibc

/// Reads whole files that are not larger than a limit.
public enum FileReading {
    /// The bytes of a file; its size is looked at before anything is read.
    ///
    /// - Parameter access: `.readingOwn` for the program's own hidden files, where no link is followed.
    /// - Throws: why they cannot be read.
    public static func bytes(
        at path: String, limit: Int = JSONLimits.file.bytes, _ access: FileAccess = .reading,
        on files: some FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) -> [UInt8] {
        let contents: Contents
        do throws(SystemFailure) {
            contents = try read(path, limit: limit, access, on: files)
        } catch {
            throw self.error(error.errno, at: path)
        }
        switch contents {
        case .bytes(let bytes): return bytes
        case .tooLarge(let size): throw .tooLarge(path, bytes: size, limit: limit)
        case .noFile: throw .isFolder(path)
        }
    }

    /// The bytes of a file, or of what else can be read to its end: what a shell hands over is a pipe.
    ///
    /// - Throws: why they cannot be read.
    public static func bytesOrPipe(
        at path: String, limit: Int
    ) throws(SessionFileError) -> [UInt8] {
        let bytes: [UInt8]
        do throws(SystemFailure) {
            // Waiting, unlike ``LinuxFileSystem``: what a pipe holds comes in its time.
            let file = try SystemCall.check { open(path, O_RDONLY | O_CLOEXEC) }
            defer { close(file) }
            bytes = try rest(of: file, expecting: limit, on: LinuxFileSystem())
        } catch {
            throw self.error(error.errno, at: path)
        }
        guard bytes.count <= limit else { throw .readFailed(path, errno: EFBIG) }
        return bytes
    }

    private static func error(_ number: Int32, at path: String) -> SessionFileError {
        switch number {
        case ENOENT, ENOTDIR: .missing(path)
        case EISDIR: .isFolder(path)
        case ELOOP: .isLink(path)
        case EACCES, EPERM: .notReadable(path)
        default: .readFailed(path, errno: number)
        }
    }

    private enum Contents {
        case bytes([UInt8])
        case tooLarge(Int)
        case noFile
    }

    private static func read(
        _ path: String, limit: Int, _ access: FileAccess, on files: some FileSystem
    ) throws(SystemFailure) -> Contents {
        let file = try files.open(path, access, permissions: 0)
        defer { try? files.close(file) }
        let status = try files.status(of: file)
        guard status.kind == .file else { return .noFile }
        guard status.size <= limit else { return .tooLarge(status.size) }
        let bytes = try rest(of: file, expecting: min(status.size, limit), on: files)
        return bytes.count > limit ? .tooLarge(bytes.count) : .bytes(bytes)
    }

    /// Reads the next bytes of an open file, as many as the room holds or there are.
    static func read(
        _ file: Int32, into room: inout [UInt8], on files: some FileSystem
    ) throws(SystemFailure) -> Int {
        var failure: SystemFailure?
        let count = room.withUnsafeMutableBytes { buffer in
            do throws(SystemFailure) {
                return try files.read(file, into: buffer)
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }

    /// The bytes of an open file from where it stands.
    ///
    /// - Parameter expected: how many there should be; at most one more is read, which tells of a file
    ///   that grows meanwhile.
    static func rest(
        of file: Int32, expecting expected: Int, on files: some FileSystem
    ) throws(SystemFailure) -> [UInt8] {
        let capacity = max(0, expected) + 1
        var failure: SystemFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            do throws(SystemFailure) {
                while count < capacity {
                    let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
                    let step = try files.read(file, into: UnsafeMutableRawBufferPointer(rest))
                    if step == 0 { break }
                    count += step
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
