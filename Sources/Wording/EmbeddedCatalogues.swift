/// The catalogues inside the program.
///
/// A new language is a file in `Catalogues/` and a line here.
enum EmbeddedCatalogues {
    /// A catalogue's tag, and its bytes when they are wanted.
    private static let sources: [(tag: String, bytes: @Sendable () -> [UInt8])] = [
        ("fr", { PackageResources.fr_json }),
        ("en", { PackageResources.en_json }),
        ("es", { PackageResources.es_json }),
        ("tr", { PackageResources.tr_json }),
        ("kmr", { PackageResources.kmr_json }),
    ]

    /// The tags of those that only announce a next meeting, so that none needs to be read to know.
    static let partialTags: Set<String> = ["kmr"]

    /// All of them by their tags, each parsed at most once.
    private static let catalogues: [String: LazyCatalogue] = Dictionary(
        uniqueKeysWithValues: sources.map { ($0.tag, LazyCatalogue(embedded: $0.bytes)) })

    /// What everything falls back to.
    static let fallback = catalogues["en"] ?? LazyCatalogue(Catalogue())

    /// What that says.
    static var english: Catalogue { fallback.catalogue }

    /// The languages, in the order of the list above.
    static let languages: [Language] = sources.compactMap {
        try? Language(catalogue: $0.bytes())
    }

    /// The file of a catalogue; nil when there is none of that tag.
    static func file(of tag: String) -> [UInt8]? {
        sources.first { $0.tag == tag }?.bytes()
    }

    /// The texts of a language, nothing for one that has no catalogue here.
    static func texts(of tag: String) -> [String: CatalogueText] {
        catalogues[tag]?.catalogue.texts ?? [:]
    }

    /// The tag of the catalogue that serves a language, a facilitator's own first; nil when none
    /// does.
    static func tag(serving language: String) -> String? {
        let wanted = normalized(language)
        let subtag = wanted.prefix { $0 != "-" }
        // Most of what is tagged as Kurdish without saying which is Kurmanji, as in Unicode's CLDR.
        let base = subtag == "ku" ? "kmr" : subtag
        let tags = OwnCatalogues.languages.map(\.tag) + sources.map(\.tag)
        return tags.first { normalized($0) == wanted } ?? tags.first { normalized($0) == base }
    }

    /// The tag of the catalogue that the interface can speak for a language; nil when none can.
    static func interfaceTag(serving language: String) -> String? {
        guard let tag = tag(serving: language) else { return nil }
        let own = OwnCatalogues.languages.first { $0.tag == tag }
        return own?.isPartial ?? partialTags.contains(tag) ? nil : tag
    }

    /// The catalogue that serves a language, else English.
    static func catalogue(for language: String) -> LazyCatalogue {
        guard let tag = tag(serving: language) else { return fallback }
        return OwnCatalogues.catalogue(for: tag) ?? catalogues[tag] ?? fallback
    }

    private static func normalized(_ tag: String) -> String {
        String(tag.lowercased().map { $0 == "_" ? "-" : $0 })
    }
}
