/// What a catalogue can say: the keys of the texts, and the names that they fill in.
public struct CatalogueGuide: Sendable {
    private let names: [String: Set<String>]

    /// Takes the English texts for a guide: there all are.
    public init() {
        names = EmbeddedCatalogues.english.texts.mapValues { text in
            text.forms.reduce(into: []) { $0.formUnion(Self.names(in: $1)) }
        }
    }

    /// How many texts there are.
    public var count: Int { names.count }

    /// The names in braces that a text fills in; nil for a key that no text has.
    public func names(in key: String) -> Set<String>? { names[key] }

    /// The names in braces of a text, as they stand there.
    public static func names(in text: String) -> Set<String> {
        var found: Set<String> = []
        for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: "}") else { continue }
            found.insert(String(part[..<end]))
        }
        return found
    }

    /// The file of a catalogue in the program, to copy and edit it; nil when there is none.
    public static func file(of tag: String) -> [UInt8]? { EmbeddedCatalogues.file(of: tag) }

    /// The tags of the catalogues in the program.
    public static var tags: [String] { EmbeddedCatalogues.languages.map(\.tag) }

    /// The forms of a plural, by the names that catalogues give them.
    public static var pluralForms: [String] { PluralCategory.allCases.map(\.rawValue) }
}
