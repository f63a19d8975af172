import Workshop

/// Reads a session from the bytes of its file.
public enum SessionReader {
    /// Reads a whole file.
    ///
    /// - Throws: all problems at once, in the order of the file.
    public static func read(
        _ bytes: [UInt8], limits: JSONLimits = .file
    ) throws(FileProblems) -> Session {
        if let session = SessionScanner.read(bytes, limits: limits) { return session }
        return try readTree(bytes, limits: limits)
    }

    /// Reads a whole file as a tree, which tells what is wrong.
    static func readTree(
        _ bytes: [UInt8], limits: JSONLimits = .file
    ) throws(FileProblems) -> Session {
        try FileRoot.read(bytes, limits: limits) { reader in
            let context = ReadingContext(FileIdentifiers(root: reader.value))
            let document = SessionDocument.read(reader, in: context)
            context.reportCircles()
            return document?.session
        }
    }
}
