/// The words of one language.
///
/// A key that the language lacks is said in English; one that English lacks shows itself, so that it
/// is noticed rather than missing.
public struct Wording: Equatable, Sendable {
    private let source: LazyCatalogue

    /// The words for a language tag: of that language, else of its base (`fr` for `fr-CA`), else
    /// English.
    public init(language tag: String) {
        source = EmbeddedCatalogues.catalogue(for: tag)
    }

    /// The words of a catalogue that a facilitator has made.
    ///
    /// - Throws: `CatalogueFault` with the byte where it stops making sense.
    public init(catalogue source: [UInt8]) throws(CatalogueFault) {
        self.source = LazyCatalogue(try Catalogue(source))
    }

    /// The language spoken.
    public var language: Language { source.language }

    /// The text of a phrase.
    public func callAsFunction(_ phrase: Phrase) -> String { text(phrase) }

    /// The text of a phrase.
    public func text(_ phrase: Phrase) -> String {
        guard
            let text = source.text(for: phrase)
                ?? EmbeddedCatalogues.fallback.text(for: phrase)
        else { return phrase.key }
        return phrase.arguments.isEmpty ? text : fill(text, with: phrase.arguments)
    }

    /// Puts the arguments in the place of `{name}`; what they hold is not looked at again.
    ///
    /// What ends a sentence already gets no full stop behind it: «Fatima B.», not «Fatima B..».
    private func fill(_ text: String, with arguments: [PhraseArgument]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}") else { break }
            let name = rest[rest.index(after: open)..<close]
            if let argument = arguments.first(where: { $0.name == name }) {
                result += shown(argument.value)
            } else {
                result += rest[...close]
            }
            rest = rest[rest.index(after: close)...]
            if result.last.map({ ".!?…".contains($0) }) ?? false, rest.isFullStop {
                rest.removeFirst()
            }
        }
        return result + rest
    }

    private func shown(_ value: PhraseArgument.Value) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .phrase(let phrase): self.text(phrase)
        }
    }
}

extension Substring {
    /// Whether it begins with a full stop at the end of a sentence, not with that of a file's ending.
    fileprivate var isFullStop: Bool {
        first == "." && (dropFirst().first.map(\.isWhitespace) ?? true)
    }
}
