extension Wording {
    /// The languages that the program can speak: those in the program, then those that a
    /// facilitator has added.
    public static var languages: [Language] {
        let own = OwnCatalogues.languages
        let tags = Set(own.map(\.tag))
        return EmbeddedCatalogues.languages.filter { !tags.contains($0.tag) } + own
    }

    /// The tag of the language that the interface speaks for a language; nil for one that has no
    /// catalogue, or only a partial one.
    public static func interfaceTag(serving language: String) -> String? {
        EmbeddedCatalogues.interfaceTag(serving: language)
    }

    /// The tag of the language that documents are in: the session's where there is a catalogue of it, be it
    /// a partial one, whose missing texts are English; else as ``language(session:environment:)``.
    public static func documentLanguage(
        session: String?, environment: [String: String]
    ) -> String {
        session.flatMap(documentTag(serving:)) ?? language(session: nil, environment: environment)
    }

    /// The tag of the language that documents are in for a language; nil for one without any catalogue.
    public static func documentTag(serving language: String) -> String? {
        EmbeddedCatalogues.tag(serving: language)
    }

    /// The tag of the language to speak: the session's, else what the environment asks for in
    /// `LC_ALL`, `LC_MESSAGES` and `LANG`, the first of them that is set; else English.
    public static func language(
        session: String?, environment: [String: String]
    ) -> String {
        if let session, let tag = interfaceTag(serving: session) { return tag }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        // `fr_FR.UTF-8@euro`: only what stands before the point and the at sign names the language.
        let language = locale.map { String($0.prefix { $0 != "." && $0 != "@" }) }
        return language.flatMap(interfaceTag(serving:)) ?? "en"
    }
}
