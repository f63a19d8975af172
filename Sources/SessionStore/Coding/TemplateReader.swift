import Workshop

/// Reads a template from the bytes of its file.
public enum TemplateReader {
    /// Reads a whole file.
    ///
    /// - Throws: all problems at once, in the order of the file.
    public static func read(
        _ bytes: [UInt8], limits: JSONLimits = .file
    ) throws(FileProblems) -> Template {
        try FileRoot.read(bytes, limits: limits) { Template.read($0, in: ReadingContext()) }
    }
}
