import Workshop

/// Reads a session from the bytes of its file.
public enum SessionReader {
    /// Reads a whole file.
    ///
    /// - Throws: all problems at once, in the order of the file.
    public static func read(
        _ bytes: [UInt8], limits: JSONLimits = .file
    ) throws(FileProblems) -> Session {
        try FileRoot.read(bytes, limits: limits, session)
    }

    /// Reads a whole file of a later format as far as this version understands it, only to be shown:
    /// what is left out would be lost if it were written.
    ///
    /// - Returns: nil when the file is of no later format, or nothing can be made of it.
    static func readLater(_ bytes: [UInt8], limits: JSONLimits = .file) -> Session? {
        FileRoot.readLater(bytes, limits: limits, session)
    }

    private static func session(_ reader: ValueReader) -> Session? {
        let context = ReadingContext(FileIdentifiers(root: reader.value))
        let document = SessionDocument.read(reader, in: context)
        context.reportCircles()
        return document?.session
    }
}
