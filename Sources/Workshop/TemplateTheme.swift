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
