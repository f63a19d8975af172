/// A theme that a template gives in advance.
public struct TemplateTheme: Equatable, Sendable {
    /// What it is called, in one or more languages.
    public var name: LocalizedText
    /// The statement, in one or more languages.
    public var statement: LocalizedText

    /// Makes a theme of a template.
    public init(name: LocalizedText, statement: LocalizedText = .init()) {
        self.name = name
        self.statement = statement
    }
}
