import Workshop

/// Template files, which a facilitator can copy and edit.
public enum TemplateFile {
    /// Reads a template; one that gives no name is called after its file.
    ///
    /// - Throws: why it cannot be read; for a file that is none, all its problems at once.
    public static func read(_ path: String) throws(SessionFileError) -> Template {
        let bytes = try FileReading.bytes(at: path)
        do throws(FileProblems) {
            var template = try TemplateReader.read(bytes)
            if template.name.isEmpty { template.name = name(of: path) }
            return template
        } catch {
            throw SessionFileError(error, in: path)
        }
    }

    private static func name(of path: String) -> String {
        let name = SystemCall.parts(of: path).name
        return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    }
}
