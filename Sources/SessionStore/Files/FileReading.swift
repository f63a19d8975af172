import Glibc

/// Reads whole files that are not larger than a limit.
enum FileReading {
    /// The bytes of a file; its size is looked at before anything is read.
    ///
    /// - Throws: why they cannot be read.
    static func bytes(
        at path: String, limit: Int = JSONLimits.file.bytes
    ) throws(SessionFileError) -> [UInt8] {
        let contents: Contents
        do throws(SystemCall.Failure) {
            contents = try read(path, limit: limit)
        } catch {
            switch error.errno {
            case ENOENT, ENOTDIR: throw .missing(path)
            case EISDIR: throw .isFolder(path)
            case EACCES, EPERM: throw .notReadable(path)
            default: throw .readFailed(path, errno: error.errno)
            }
        }
        switch contents {
        case .bytes(let bytes): return bytes
        case .tooLarge(let size): throw .tooLarge(path, bytes: size, limit: limit)
        case .noFile: throw .isFolder(path)
        }
    }

    private enum Contents {
        case bytes([UInt8])
        case tooLarge(Int)
        case noFile
    }

    private static func read(_ path: String, limit: Int) throws(SystemCall.Failure) -> Contents {
        // Not blocking, so that a pipe in the file's place does not wait for a writer.
        let file = try SystemCall.check { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        defer { close(file) }
        var status = stat()
        try SystemCall.check { fstat(file, &status) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .noFile }
        guard Int(status.st_size) <= limit else { return .tooLarge(Int(status.st_size)) }
        var failure: SystemCall.Failure?
        // One byte more than it had, to notice a file that grows meanwhile.
        let capacity = min(Int(status.st_size), limit) + 1
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            do throws(SystemCall.Failure) {
                while count < capacity, let start = buffer.baseAddress {
                    let step = try SystemCall.check {
                        Glibc.read(file, start + count, capacity - count)
                    }
                    if step == 0 { break }
                    count += step
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes.count > limit ? .tooLarge(bytes.count) : .bytes(bytes)
    }
}
