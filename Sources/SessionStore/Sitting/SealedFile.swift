import Glibc

/// A hidden file of one sealed line that is overwritten again and again.
///
/// It is written in one go over what was there, and only its first line counts: whoever reads it, or
/// finds it after the program was killed, has the old line, the new one, or sees by the checksum that it
/// is half of each. Nothing waits for the disk, so a power cut may cost the line.
final class SealedFile {
    private let path: String
    private let files: any FileSystem
    private var file: Int32?
    private var identity: FileStatus?
    private var size = 0

    init(_ path: String, on files: any FileSystem) {
        self.path = path
        self.files = files
    }

    deinit { close() }

    /// What the file holds; nil when it is not there, or not as it was written.
    func read() -> JSONValue? {
        guard let bytes = try? FileReading.bytes(at: path, .readingOwn, on: files) else {
            return nil
        }
        return Self.value(in: bytes)
    }

    /// What the first line of such a file holds; nil when it is not as it was written.
    static func value(in bytes: [UInt8]) -> JSONValue? {
        bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first.flatMap(SealedLine.value)
    }

    /// Puts a value in the place of the last one.
    func write(_ value: JSONValue) throws(SystemFailure) {
        let line = SealedLine.bytes(of: value)
        let file = try opened()
        try files.seek(file, to: 0)
        try FileWriting.write(line[...], to: file, on: files)
        if line.count < size { try files.truncate(file, to: line.count) }
        size = line.count
    }

    /// Takes the file away.
    func remove() {
        close()
        size = 0
        try? files.remove(path)
    }

    private func opened() throws(SystemFailure) -> Int32 {
        if let file {
            // Whoever has put another file in its place has taken the name from this one.
            let found = try? files.status(at: path)
            if found?.inode == identity?.inode, found?.device == identity?.device { return file }
            close()
        }
        let file = try files.open(path, .updating, permissions: 0o600)
        do throws(SystemFailure) {
            let status = try files.status(of: file)
            guard status.kind == .file else { throw SystemFailure(errno: EISDIR) }
            identity = status
            size = status.size
        } catch {
            try? files.close(file)
            throw error
        }
        self.file = file
        // Also when it was there: nobody else reads what is not said yet.
        try? files.permit(file, 0o600)
        return file
    }

    private func close() {
        if let file { try? files.close(file) }
        file = nil
    }
}
