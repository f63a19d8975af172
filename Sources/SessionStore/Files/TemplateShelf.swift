import Workshop

/// All templates that a new session can be made from: the facilitator's own first, then those in
/// the program.
public struct TemplateShelf: Equatable, Sendable {
    /// The templates that can be read; each name once.
    public let templates: [OfferedTemplate]
    /// What is wrong with the others.
    public let problems: [SessionFileError]

    /// Reads the templates beside the sessions of a folder; nil when there is no such folder.
    public init(beside sessions: String?) {
        var own: [Template] = []
        var problems: [SessionFileError] = []
        if let sessions { (own, problems) = OwnTemplates.read(in: sessions) }
        let names = Set(Templates.names)
        let taken = Set(own.map(\.name))
        templates =
            own.map {
                OfferedTemplate($0, names.contains($0.name) ? .ownForBuiltIn : .own)
            }
            + Templates.builtIn.filter { !taken.contains($0.name) }.map { OfferedTemplate($0) }
        self.problems = problems
    }

    /// The template of that name, read from nowhere else.
    ///
    /// - Throws: why the facilitator's own one cannot be read: the built-in one of the same name
    ///   would not be what was meant.
    public static func template(
        named name: String, beside sessions: String?
    ) throws(SessionFileError) -> OfferedTemplate? {
        let builtIn = Templates.named(name)
        if let sessions, let own = try OwnTemplates.read(name, in: sessions) {
            return OfferedTemplate(own, builtIn == nil ? .own : .ownForBuiltIn)
        }
        return builtIn.map { OfferedTemplate($0) }
    }

    /// The file of the template of that name; nil when there is none.
    ///
    /// - Throws: why it cannot be read.
    public static func file(
        of name: String, beside sessions: String?
    ) throws(SessionFileError) -> [UInt8]? {
        guard let sessions else { return Templates.file(of: name) }
        do throws(SessionFileError) {
            return try FileReading.bytes(at: OwnTemplates.path(of: name, in: sessions))
        } catch .missing {
            return Templates.file(of: name)
        } catch {
            throw error
        }
    }

    /// The names of all of them.
    public var names: [String] { templates.map(\.template.name) }
}
