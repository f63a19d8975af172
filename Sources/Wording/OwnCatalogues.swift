import Synchronization

/// The catalogues that a facilitator has added to those in the program.
///
/// Known to the whole program, as the embedded ones are: they are added before anything is said, and
/// stay.
enum OwnCatalogues {
    private static let added = Mutex<[Catalogue]>([])

    /// Their languages, in the order in which they came.
    static var languages: [Language] { added.withLock { $0.map(\.language) } }

    /// The catalogue of a language; nil when none was added.
    static func catalogue(for tag: String) -> LazyCatalogue? {
        added.withLock { $0.first { $0.language.tag == tag } }.map { LazyCatalogue($0) }
    }

    static func add(_ catalogue: Catalogue) {
        added.withLock { added in
            added.removeAll { $0.language.tag == catalogue.language.tag }
            added.append(catalogue)
        }
    }
}

extension Wording {
    /// Takes a catalogue that a facilitator has made; from then on its language is spoken by it.
    ///
    /// What it lacks is said by the catalogue in the program for the same language, if there is one,
    /// else in English.
    ///
    /// - Throws: `CatalogueFault` with the byte where it stops making sense.
    public static func add(catalogue source: [UInt8]) throws(CatalogueFault) {
        var catalogue = try Catalogue(source)
        let texts = EmbeddedCatalogues.texts(of: catalogue.language.tag)
        catalogue.texts.merge(texts) { own, _ in own }
        OwnCatalogues.add(catalogue)
    }
}
