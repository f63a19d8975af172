import SessionStore

/// The text of a file that another program wrote.
enum NoteText {
    /// The largest file that is read, in bytes.
    static let limit = 16 << 20

    /// Reads a file in UTF-8, with or without a byte order mark.
    ///
    /// - Throws: why not; for another encoding on which line it shows, and what to do.
    static func read(_ path: String) throws(Failure) -> String {
        var bytes = try Failure.wording { () throws(SessionFileError) in
            try FileReading.bytes(at: path, limit: limit)
        }[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if let text = String(validating: bytes, as: UTF8.self), !text.contains("\0") { return text }
        var line = 1
        for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if part.contains(0) || String(validating: part, as: UTF8.self) == nil { break }
            line += 1
        }
        throw Failure(.notUTF8(path, line: line))
    }
}
