import Workshop

/// The file of a gathering, which stands in a folder with those of its sessions.
public enum GatheringFile {
    /// What it is always called, so that a folder is known by it.
    public static let name = "gathering.json"

    /// Where it stands in a folder.
    public static func path(in folder: String) -> String {
        SystemCall.path(of: name, in: folder)
    }

    /// Reads the gathering of a folder.
    ///
    /// - Throws: why it cannot be read; for a file that is none, all its problems at once.
    public static func read(in folder: String) throws(SessionFileError) -> Gathering {
        try read(path(in: folder))
    }

    /// Reads a gathering.
    ///
    /// - Throws: why it cannot be read; for a file that is none, all its problems at once.
    public static func read(_ path: String) throws(SessionFileError) -> Gathering {
        let bytes = try FileReading.bytes(at: path)
        do throws(FileProblems) {
            return try read(bytes)
        } catch {
            throw SessionFileError(error, in: path)
        }
    }

    static func read(_ bytes: [UInt8]) throws(FileProblems) -> Gathering {
        try FileRoot.read(bytes, limits: .file) { root in
            Gathering.read(root, in: ReadingContext(FileIdentifiers(root: root.value)))
        }
    }

    /// Whether a file is meant as a gathering: it is called like one.
    public static func isMeant(by path: String) -> Bool {
        SystemCall.parts(of: path).name == name
    }

    /// Makes the file of a new gathering in a folder, where none may be yet.
    ///
    /// - Throws: why it cannot be written; `.exists` when there is one.
    public static func make(_ gathering: Gathering, in folder: String) throws(SessionFileError) {
        let path = path(in: folder)
        try FileWriting.make(path, with: ReadableFile.bytes(of: gathering, for: path))
    }

    /// Replaces the file of a gathering, so that at every moment one complete file is there.
    ///
    /// - Throws: why it cannot be written; the old file is then as it was.
    public static func write(_ gathering: Gathering, in folder: String) throws(SessionFileError) {
        let path = path(in: folder)
        try FileWriting.replace(path, with: ReadableFile.bytes(of: gathering, for: path))
    }

    /// What the file of a gathering holds.
    public static func bytes(of gathering: Gathering) -> [UInt8] {
        JSONWriter.file(gathering.json)
    }
}
