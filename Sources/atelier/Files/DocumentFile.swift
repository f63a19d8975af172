import Glibc
import SessionStore

/// Documents that are written once and never replaced.
enum DocumentFile {
    /// Writes a document to a file; one that holds the same already is left as it is.
    ///
    /// - Throws: why not; `.exists` when the file is there and holds something else.
    static func write(_ bytes: [UInt8], to path: String) throws(SessionFileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else {
            let number = errno
            if number == EEXIST, holds(bytes, path) { return }
            throw error(number, at: path)
        }
        var number: Int32 = 0
        var rest = bytes[...]
        while !rest.isEmpty, number == 0 {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { number = errno }
        }
        if number == 0, fsync(file) != 0, errno != EINVAL { number = errno }
        if close(file) != 0, number == 0, errno != EINTR { number = errno }
        guard number == 0 else {
            unlink(path)
            throw error(number, at: path)
        }
    }

    /// Writes a document beside a session file, under its name with another ending; where a file
    /// of that name holds something else, with a number behind it.
    ///
    /// - Returns: the path of the document.
    /// - Throws: why it cannot be written.
    static func write(
        _ bytes: [UInt8], beside session: String, ending: String
    ) throws(SessionFileError) -> String {
        let stem = FilePath.stem(of: session)
        var number = 1
        while true {
            let path = number == 1 ? "\(stem).\(ending)" : "\(stem)-\(number).\(ending)"
            do throws(SessionFileError) {
                try write(bytes, to: path)
                return path
            } catch {
                guard case .exists = error, number < 10_000 else { throw error }
                number += 1
            }
        }
    }

    /// The bytes of a file that a facilitator has made; at most 1 MB.
    ///
    /// - Throws: why it cannot be read.
    static func read(_ path: String) throws(SessionFileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw readError(errno, at: path) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        var count = 0
        while count < bytes.count {
            let step = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            if step < 0, errno == EINTR { continue }
            guard step >= 0 else { throw readError(errno, at: path) }
            if step == 0 { break }
            count += step
        }
        guard count < bytes.count else { throw .readFailed(path, errno: EFBIG) }
        return Array(bytes[..<count])
    }

    private static func readError(_ number: Int32, at path: String) -> SessionFileError {
        switch number {
        case ENOENT, ENOTDIR: .missing(path)
        case EISDIR: .isFolder(path)
        case EACCES, EPERM: .notReadable(path)
        default: .readFailed(path, errno: number)
        }
    }

    private static func holds(_ bytes: [UInt8], _ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == bytes.count
        else { return false }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var found = [UInt8](repeating: 0, count: bytes.count)
        var count = 0
        while count < found.count {
            let step = found.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            guard step > 0 else { return false }
            count += step
        }
        return found == bytes
    }

    private static func error(_ number: Int32, at path: String) -> SessionFileError {
        switch number {
        case EEXIST: isFolder(path) ? .isFolder(path) : .exists(path)
        case EISDIR: .isFolder(path)
        case ENOENT, ENOTDIR: .folderMissing(FilePath.folder(of: path))
        case EACCES, EPERM: .noPermission(folder: FilePath.folder(of: path))
        case ENOSPC, EDQUOT, EFBIG: .diskFull(path)
        case EROFS: .readOnly(path)
        default: .writeFailed(path, errno: number)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
