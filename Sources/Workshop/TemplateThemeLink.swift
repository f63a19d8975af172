/// A link between two themes that a template gives in advance.
public struct TemplateThemeLink: Equatable, Sendable {
    /// The number of the other theme in the template, from 1, as the board shows it.
    public var to: Int
    /// What sort of arrow it is.
    public var kind: ThemeLink.Kind
    /// A word for it, in one or more languages.
    public var word: LocalizedText

    /// Makes a link of a template.
    public init(to: Int, kind: ThemeLink.Kind, word: LocalizedText = .init()) {
        self.to = to
        self.kind = kind
        self.word = word
    }
}
