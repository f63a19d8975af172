import Glibc

/// Text files of one rule a line, such as git's.
public enum LineFile {
    /// Where a line goes: what comes later in such a file counts more.
    public enum Place: Sendable {
        case start, end
    }

    /// Adds a line unless the file has it; a missing file is made.
    ///
    /// - Returns: whether the line is new.
    /// - Throws: why the file cannot be read or written; it is then as it was.
    public static func add(
        _ line: String, to path: String, at place: Place = .end
    ) throws(SessionFileError) -> Bool {
        var bytes: [UInt8] = []
        do throws(SessionFileError) {
            // Planted in a repository, a link would have the line written elsewhere.
            bytes = try FileReading.bytes(at: path, .readingOwn)
        } catch {
            guard case .missing = error else { throw error }
        }
        let newline = UInt8(ascii: "\n")
        let isThere = bytes.split(separator: newline).contains { found in
            // Lines may end as Windows ends them.
            (found.last == UInt8(ascii: "\r") ? found.dropLast() : found).elementsEqual(line.utf8)
        }
        guard !isThere else { return false }
        switch place {
        case .start: bytes = Array(line.utf8) + [newline] + bytes
        case .end:
            if let last = bytes.last, last != newline { bytes.append(newline) }
            bytes += Array(line.utf8) + [newline]
        }
        try FileWriting.replace(path, with: bytes)
        return true
    }
}
