/// What one theme has to do with another: an arrow from the theme that holds it.
public struct ThemeLink: Equatable, Sendable {
    /// What sort of arrow it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// The theme cannot do without the other.
        case dependsOn = "depends-on"
        /// The theme gives something to the other.
        case feeds
        /// The theme asks something of the other.
        case needs
    }

    /// The other theme.
    public var to: ID<Theme>
    /// What sort of arrow it is.
    public var kind: Kind
    /// The facilitator's own word for it; empty when the kind says enough.
    public var word: String
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a link.
    public init(
        to: ID<Theme>, kind: Kind, word: String = "", foreign: ForeignMembers = .none
    ) {
        self.to = to
        self.kind = kind
        self.word = word
        self.foreign = foreign
    }

    /// What tells the links of a theme apart: one of each kind to each other theme.
    var key: String { "\(to.text) \(kind.rawValue)" }
}

extension ThemeLink.Kind: Spelt {}

extension ThemeLink: Keyed {
    package static let schemaName = "themeLink"
    package static let isInline = true

    package var mergeKey: String { key }

    package init(blank id: String) { self.init(to: ID(""), kind: .dependsOn) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.reference("to", &to)
        members.value("kind", &kind)
        members.label("word", &word)
        members.foreign(&foreign)
    }
}
