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
        guard let text = template(of: phrase) else { return phrase.key }
        return phrase.arguments.isEmpty ? text : fill(text, with: phrase.arguments)
    }

    /// Puts the arguments in the place of `{name}`; what they hold is not looked at again.
    ///
    /// What ends a sentence already gets no full stop behind it: «Fatima B.», not «Fatima B..».
    private func fill(_ text: String, with arguments: [PhraseArgument]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result.append(contentsOf: rest[..<open])
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}") else { break }
            let name = rest[rest.index(after: open)..<close]
            if let argument = arguments.first(where: { $0.name == name }) {
                result += shown(argument.value)
            } else {
                result.append(contentsOf: rest[...close])
            }
            rest = rest[rest.index(after: close)...]
            if result.last.map({ ".!?…".contains($0) }) ?? false, rest.isFullStop {
                rest.removeFirst()
            }
        }
        result.append(contentsOf: rest)
        return result
    }

    /// A piece of a text.
    public enum Part: Equatable, Sendable {
        /// Words of the text, without the spaces around them.
        case said(String)
        /// The place of an argument, by its name.
        case argument(String)
    }

    /// The text of a phrase in pieces, for arguments that are written in a way of their own.
    public func parts(of phrase: Phrase) -> [Part] {
        var parts: [Part] = []
        var rest = (template(of: phrase) ?? phrase.key)[...]
        func say(_ words: Substring) {
            let words = words.split(separator: " ").joined(separator: " ")
            if !words.isEmpty { parts.append(.said(words)) }
        }
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            say(rest[..<open])
            parts.append(.argument(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        say(rest)
        return parts
    }

    /// The names in an enumeration: «A, B et C».
    ///
    /// A catalogue may join a last name that begins with the sound of `i` by another word: Spanish says
    /// «Ana e Inés».
    public func enumeration(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        let others = names.dropLast().joined(separator: ", ")
        let other = Phrase.andBeforeI(others, last)
        return last.beginsWithI && source.text(for: other) != nil
            ? self(other) : self(.and(others, last))
    }

    private func template(of phrase: Phrase) -> String? {
        source.text(for: phrase) ?? EmbeddedCatalogues.fallback.text(for: phrase)
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

extension String {
    /// Whether it begins with the sound of `i` alone: «Inés», «Hilda», and not «Ian», «Hierro», «Yolanda».
    fileprivate var beginsWithI: Bool {
        var letters = lowercased()[...]
        if letters.first == "h" { letters.removeFirst() }
        guard let first = letters.first, "iíìî".contains(first) else { return false }
        return letters.dropFirst().first.map { !"aeoáéó".contains($0) } ?? true
    }
}
