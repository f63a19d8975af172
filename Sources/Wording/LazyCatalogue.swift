import Synchronization

/// A catalogue of which only those texts are read that somebody wants.
///
/// A start needs some dozen texts of one language out of more than a thousand.
final class LazyCatalogue: Sendable {
    private let source: @Sendable () -> [UInt8]
    private let known: Mutex<Known?>

    /// What is known of the catalogue.
    private struct Known {
        var index: CatalogueIndex
        /// The texts that were wanted.
        var texts: [String: CatalogueText]
    }

    /// Takes an embedded catalogue; the tests read each of them, so that none is empty for being
    /// wrong.
    init(embedded source: @escaping @Sendable () -> [UInt8]) {
        self.source = source
        known = Mutex(nil)
    }

    /// Takes a catalogue that is parsed already.
    init(_ catalogue: Catalogue) {
        source = { [] }
        known = Mutex(Known(index: CatalogueIndex(catalogue.language), texts: catalogue.texts))
    }

    /// The language.
    var language: Language { withKnown { $0.index.language } }

    /// The text for a phrase's key, in the form that its number asks for; nil when it has none.
    func text(for phrase: Phrase) -> String? {
        withKnown { known in
            let text = known.texts[phrase.key] ?? known.index.text(of: phrase.key)
            known.texts[phrase.key] = text
            return text?.form(for: phrase, in: known.index.language)
        }
    }

    /// Everything that it says.
    var catalogue: Catalogue {
        withKnown { known in
            known.index.isEmpty
                ? Catalogue(known.index.language, texts: known.texts)
                : (try? Catalogue(source())) ?? Catalogue()
        }
    }

    private func withKnown<Result>(_ body: (inout Known) -> Result) -> Result {
        known.withLock { known in
            var parsed =
                known
                ?? Known(index: (try? CatalogueIndex(source())) ?? CatalogueIndex(), texts: [:])
            defer { known = parsed }
            return body(&parsed)
        }
    }
}

extension LazyCatalogue: Equatable {
    /// Equal when they say the same.
    static func == (left: LazyCatalogue, right: LazyCatalogue) -> Bool {
        left === right || left.catalogue == right.catalogue
    }
}
