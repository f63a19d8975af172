import SessionStore

/// Documents that are written once and never replaced.
enum DocumentFile {
    /// Writes a document to a file; one that holds the same already is left as it is.
    ///
    /// - Throws: why not; `.exists` when the file is there and holds something else.
    static func write(_ bytes: [UInt8], to path: String) throws(SessionFileError) {
        do throws(SessionFileError) {
            try FileWriting.make(path, with: bytes)
        } catch .exists {
            if SessionsFolder.isFolder(path) { throw .isFolder(path) }
            let found = try? FileReading.bytes(at: path, limit: bytes.count)
            guard found == bytes else { throw .exists(path) }
        } catch {
            throw error
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
        return try FileWriting.firstFree { number throws(SessionFileError) in
            let path = number == 1 ? "\(stem).\(ending)" : "\(stem)-\(number).\(ending)"
            try write(bytes, to: path)
            return path
        }
    }
}
