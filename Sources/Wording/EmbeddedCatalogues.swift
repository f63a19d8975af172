/// The catalogues inside the program.
///
/// A new language is a file in `Catalogues/` and a line here.
enum EmbeddedCatalogues {
    /// A catalogue's tag, and its bytes when they are wanted.
    private static let sources: [(tag: String, bytes: @Sendable () -> [UInt8])] = [
        ("fr", { PackageResources.fr_json }),
        ("en", { PackageResources.en_json }),
    ]

    /// What everything falls back to.
    static let english = parsed(PackageResources.en_json)

    /// The languages, in the order of the list above.
    static let languages: [Language] = sources.compactMap {
        try? Language(catalogue: $0.bytes())
    }

    /// The tag of the catalogue that serves a language; nil when none does.
    static func tag(serving language: String) -> String? {
        let wanted = normalized(language)
        let base = wanted.prefix { $0 != "-" }
        return sources.first { normalized($0.tag) == wanted }?.tag
            ?? sources.first { normalized($0.tag) == base }?.tag
    }

    /// The catalogue that serves a language, else English.
    static func catalogue(for language: String) -> Catalogue {
        guard let tag = tag(serving: language), tag != "en",
            let source = sources.first(where: { $0.tag == tag })
        else { return english }
        return parsed(source.bytes())
    }

    private static func normalized(_ tag: String) -> String {
        String(tag.lowercased().map { $0 == "_" ? "-" : $0 })
    }

    /// An embedded catalogue; the tests read each of them, so that none is empty for being wrong.
    private static func parsed(_ source: [UInt8]) -> Catalogue {
        (try? Catalogue(source)) ?? Catalogue()
    }
}
