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

    /// Makes a template file that must not be there yet.
    ///
    /// - Throws: why it cannot be written; `.exists` when it is there.
    public static func make(_ template: Template, at path: String) throws(SessionFileError) {
        try FileWriting.make(path, with: ReadableFile.bytes(of: template, for: path))
    }

    /// Whether a file is meant as a template rather than as a session: it has neither `agenda` nor
    /// `id`, but `rounds`, or a place in a folder of templates.
    ///
    /// - Throws: why it cannot be read.
    public static func isMeant(by path: String) throws(SessionFileError) -> Bool {
        let bytes = try FileReading.bytes(at: path)
        guard let root = try? JSONParser.parse(bytes, limits: .file) else { return false }
        guard root["agenda"] == nil, root["id"] == nil else { return false }
        return root["rounds"] != nil || SystemCall.parts(of: path).folder.hasSuffix("templates")
    }

    /// The name of a file without its folder and ending.
    static func name(of path: String) -> String {
        let name = SystemCall.parts(of: path).name
        return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    }
}
