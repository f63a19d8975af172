/// A language as RFC 5646 names it: `fr`, `en`, `ku`, `pt-BR`.
public struct LanguageTag: Hashable, Sendable {
    /// The tag as the file spells it.
    public let text: String

    /// Takes a tag as it is spelt.
    public init(_ text: String) { self.text = text }

    /// Whether the tag has the shape of a language tag: letters, digits and single hyphens, the
    /// first part two to eight letters.
    public var isWellFormed: Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.utf8.count),
            first.utf8.allSatisfy({ (97...122).contains($0 | 0x20) })
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (1...8).contains(part.utf8.count)
                && part.utf8.allSatisfy { (97...122).contains($0 | 0x20) || (48...57).contains($0) }
        }
    }

    /// The part before the first hyphen: `pt` of `pt-BR`.
    public var base: String { String(text.prefix { $0 != "-" }) }
}

extension LanguageTag: Spelt {
    package static var spellingRule: SpellingRule { .language }
    package init?(spelling text: String) {
        self.init(text)
        guard isWellFormed else { return nil }
    }
    package var spelling: String { text }
    package func yields(to other: LanguageTag) -> Bool { text < other.text }
}
