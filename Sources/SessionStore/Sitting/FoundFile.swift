import Workshop

/// A session file with what could be read of it.
struct FoundFile {
    /// Its bytes; nil when it is not there, cannot be read, or holds none.
    private(set) var bytes: [UInt8]?
    /// Its version; nil when there are no bytes.
    private(set) var digest: FileDigest?
    /// The session, or why there is none.
    let session: Result<Session, SessionFileError>

    /// Reads a file.
    init(_ path: String, _ access: FileAccess = .reading, on files: some FileSystem) {
        let bytes: [UInt8]
        do throws(SessionFileError) {
            bytes = try FileReading.bytes(at: path, access, on: files)
        } catch {
            session = .failure(error)
            return
        }
        session = Sitting.session(in: bytes, of: path)
        take(bytes)
    }

    /// Takes the bytes of a file.
    init(_ bytes: [UInt8], of path: String) {
        session = Sitting.session(in: bytes, of: path)
        take(bytes)
    }

    private mutating func take(_ bytes: [UInt8]) {
        // A power cut on a stick with FAT leaves names of 0 bytes: there is nothing in them to compare
        // or to keep.
        guard !bytes.isEmpty else { return }
        self.bytes = bytes
        digest = FileDigest(of: bytes)
    }

    /// Whether there is nothing in it that a sitting could have missed.
    var isMissing: Bool {
        if case .failure(.missing) = session { return true }
        guard case .failure(.problems) = session else { return false }
        return bytes == nil
    }
}
