/// The same text in one or more languages, in the order in which the room should read them.
public struct LocalizedText: Equatable, Sendable {
    /// One version of the text.
    public struct Version: Equatable, Sendable {
        /// The language of this version.
        public var language: LanguageTag
        /// The words.
        public var text: String

        /// Makes a version.
        public init(language: LanguageTag, text: String) {
            self.language = language
            self.text = text
        }
    }

    /// The versions, the main one first; at most one a language.
    public private(set) var versions: [Version]

    /// Makes a text from its versions; of two in the same language the later one stays.
    public init(_ versions: [Version] = []) {
        self.versions = []
        for version in versions { self[version.language] = version.text }
    }

    /// Makes a text in one language.
    public init(_ text: String, in language: LanguageTag) {
        versions = text.isEmpty ? [] : [Version(language: language, text: text)]
    }

    /// The words in exactly this language; setting nil or nothing removes them.
    public subscript(language: LanguageTag) -> String? {
        get { versions.first { $0.language == language }?.text }
        set {
            let place = versions.firstIndex { $0.language == language }
            switch (place, newValue.flatMap { $0.isEmpty ? nil : $0 }) {
            case (let place?, let text?): versions[place].text = text
            case (let place?, nil): versions.remove(at: place)
            case (nil, let text?): versions.append(Version(language: language, text: text))
            case (nil, nil): break
            }
        }
    }

    /// The words for a reader of `language`: in it, in its base language, else the main version;
    /// empty when there is none.
    public func text(for language: LanguageTag) -> String { version(for: language)?.text ?? "" }

    /// The words for a reader of the first of these languages that there is a version in; else the main
    /// version, empty when there is none.
    public func text(for languages: [LanguageTag]) -> String {
        let version = languages.lazy.compactMap { language in
            versions.first { $0.language == language }
                ?? versions.first { $0.language.base == language.base }
        }.first
        return (version ?? versions.first)?.text ?? ""
    }

    /// The version for a reader of `language`: in it, in its base language, else the main one; nil
    /// when there is none.
    public func version(for language: LanguageTag) -> Version? {
        versions.first { $0.language == language }
            ?? versions.first { $0.language.base == language.base } ?? versions.first
    }

    /// The versions in these languages, in this order; the main one alone when there is none.
    public func keeping(_ languages: [LanguageTag]) -> LocalizedText {
        var kept: [Version] = []
        for language in languages {
            guard
                let version = versions.first(where: { $0.language == language })
                    ?? versions.first(where: { $0.language.base == language.base })
            else { continue }
            kept.append(version)
        }
        return LocalizedText(kept.isEmpty ? Array(versions.prefix(1)) : kept)
    }

    /// Whether there are no words in any language.
    public var isEmpty: Bool { versions.isEmpty }
}
