import Workshop

/// Session files: one workshop each.
public enum SessionFile {
    /// Reads a session.
    ///
    /// - Throws: why it cannot be read; for a file that is none, all its problems at once.
    public static func read(_ path: String) throws(SessionFileError) -> Session {
        let bytes = try FileReading.bytes(at: path)
        do throws(FileProblems) {
            return try SessionReader.read(bytes)
        } catch {
            throw SessionFileError(error, in: path)
        }
    }

    /// Replaces a session file, or makes it, so that at every moment one complete file is there.
    ///
    /// Permissions stay, and what a symbolic link points to is replaced instead of the link.
    ///
    /// - Throws: why it cannot be written, or could not be read again; the old file is then as it was.
    public static func write(
        _ session: Session, to path: String, on files: some FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) {
        try FileWriting.replace(path, with: ReadableFile.bytes(of: session, for: path), on: files)
    }

    /// Puts bytes in the place of a session file, which may be none: what git is to show, for instance.
    ///
    /// - Throws: why it cannot be written; the old file is then as it was.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(SessionFileError) {
        try FileWriting.replace(path, with: bytes)
    }

    /// Whether bytes are meant as a session, also where something is wrong with them: they say a format
    /// and an identifier, which templates lack.
    public static func isMeant(by bytes: [UInt8]) -> Bool {
        guard let root = try? JSONParser.parse(bytes, limits: .file) else {
            if let text = ConflictedText(bytes) {
                return isMeant(by: text.ours) || isMeant(by: text.theirs)
            }
            return FileRoot.formatAtBeginning(of: bytes) != nil
        }
        return root["format"] != nil && root["id"] != nil
    }

    /// Makes a session file that must not be there yet.
    ///
    /// - Throws: why it cannot be written; `.exists` when it is there.
    public static func make(_ session: Session, at path: String) throws(SessionFileError) {
        try FileWriting.make(path, with: ReadableFile.bytes(of: session, for: path))
    }

    /// Looks whether a session's file could be read again, before anything of it is recorded.
    ///
    /// - Throws: why not.
    public static func check(_ session: Session, for path: String) throws(SessionFileError) {
        _ = try ReadableFile.bytes(of: session, for: path)
    }

    /// What the file of a session holds.
    public static func bytes(of session: Session) -> [UInt8] { SessionWriter.bytes(of: session) }
}

extension SessionFileError {
    /// What is wrong with a file that could be read; one of a later format is a case of its own.
    init(_ problems: FileProblems, in path: String) {
        if case .laterFormat(let found, let known)? = problems.problems.first?.reason {
            self = .laterFormat(path, found: found, known: known)
        } else {
            self = .problems(path, problems.problems)
        }
    }
}
