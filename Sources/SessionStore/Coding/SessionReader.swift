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
        try FileRoot.read(bytes, limits: limits, session)
    }

    /// Reads a whole file of a later format as far as this version understands it, only to be shown:
    /// what is left out would be lost if it were written.
    ///
    /// - Returns: nil when the file is of no later format, or nothing can be made of it.
    static func readLater(_ bytes: [UInt8], limits: JSONLimits = .file) -> Session? {
        FileRoot.readLater(bytes, limits: limits, session)
    }

    /// Reads a session, also one inside of another file: what it refers to stands in itself.
    static func session(_ reader: ValueReader) -> Session? {
        let context = ReadingContext(FileIdentifiers(root: reader.value))
        let session = Session.read(reader, in: context)
        context.reportCircles()
        return session?.indexed
    }
}
