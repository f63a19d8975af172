/// A theme that a template gives in advance.
public struct TemplateTheme: Equatable, Sendable {
    /// What it is called, in one or more languages.
    public var name: LocalizedText
    /// The statement, in one or more languages.
    public var statement: LocalizedText
    /// What it has to do with the other themes of the template.
    public var links: [TemplateThemeLink]

    /// Makes a theme of a template.
    public init(
        name: LocalizedText, statement: LocalizedText = .init(), links: [TemplateThemeLink] = []
    ) {
        self.name = name
        self.statement = statement
        self.links = links
    }
}

extension TemplateTheme: FileObject {
    package static var schemaName: String { "templateTheme" }

    package init(blank id: String) { self.init(name: LocalizedText()) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.words("name", &name, .required)
        members.words("statement", &statement)
        members.entries("links", &links)
    }

    package func tellNonsense(_ tell: (String, Nonsense) -> Void) {
        if name.isEmpty { tell("name", .empty) }
    }
}
