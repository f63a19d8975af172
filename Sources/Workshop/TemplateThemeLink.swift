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

extension TemplateThemeLink: FileObject {
    package static var schemaName: String { "templateThemeLink" }
    package static var isInline: Bool { true }

    package init(blank id: String) { self.init(to: 1, kind: .dependsOn) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.number("to", &to, in: MemberRange.count)
        members.value("kind", &kind)
        members.words("word", &word)
    }
}
