import Workshop

/// The facilitator's own templates: the files of `templates/` in the folder of sessions.
///
/// There a template goes by the name of its file, so that a copy of a built-in one under another
/// name is a template of its own, whatever `name` stands in it.
public enum OwnTemplates {
    /// The folder of templates in a folder of sessions.
    public static func folder(in sessions: String) -> String {
        SystemCall.path(of: "templates", in: sessions)
    }

    /// The path of the template of that name, whether or not it is there.
    public static func path(of name: String, in sessions: String) -> String {
        SystemCall.path(of: "\(name).json", in: folder(in: sessions))
    }

    /// All that can be read, by name, and what is wrong with the others.
    public static func read(
        in sessions: String
    ) -> (templates: [Template], problems: [SessionFileError]) {
        var templates: [Template] = []
        var problems: [SessionFileError] = []
        do throws(SessionFileError) {
            for file in try SessionFolder.fileNames(in: folder(in: sessions)) {
                do throws(SessionFileError) {
                    let name = TemplateFile.name(of: file)
                    if let template = try read(name, in: sessions) { templates.append(template) }
                } catch {
                    problems.append(error)
                }
            }
        } catch {
            problems.append(error)
        }
        return (templates, problems)
    }

    /// The template of that name; nil when there is no such file.
    ///
    /// - Throws: why it cannot be read; for a file that is none, all its problems at once.
    public static func read(
        _ name: String, in sessions: String
    ) throws(SessionFileError) -> Template? {
        do throws(SessionFileError) {
            var template = try TemplateFile.read(path(of: name, in: sessions))
            template.name = name
            return template
        } catch .missing {
            return nil
        } catch {
            throw error
        }
    }

    /// Writes a template under its name, in plain letters, and makes the folder where there is none.
    ///
    /// - Returns: the path of the file.
    /// - Throws: why it cannot be written; `.exists` when there is one of that name.
    public static func make(
        _ template: Template, in sessions: String
    ) throws(SessionFileError) -> String {
        let plain = SessionName.cut(SessionName.plain(template.name), to: SessionName.limit)
        var template = template
        template.name = plain.isEmpty ? "atelier" : plain
        try SessionFolder.makeFolder(folder(in: sessions))
        let path = path(of: template.name, in: sessions)
        try TemplateFile.make(template, at: path)
        return path
    }
}
