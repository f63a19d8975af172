extension ChangeName {
    static let sayIn = ChangeName("say-in")
    static let translate = ChangeName("translate")
}

extension Session {
    /// A language, where it is not the session's own, which goes without saying.
    func foreign(_ language: LanguageTag?) -> LanguageTag? {
        language == facts.language ? nil : language
    }

    /// Notes in which language something was said; nil for the session's.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func saying(
        _ id: ID<Contribution>, in language: LanguageTag?, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let contribution = contributions[id] else { throw .unknown }
        guard !contribution.isStruck else { throw .struck }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.language = foreign(language)
        return try draft.change(.sayIn)
    }

    /// Keeps the words of a contribution in other languages, in place of those that were kept.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func translating(
        _ id: ID<Contribution>, as translations: LocalizedText, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let contribution = contributions[id] else { throw .unknown }
        guard !contribution.isStruck else { throw .struck }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.translations = translations
        draft[id]?.marks.remove(.translatedBefore)
        return try draft.change(.translate)
    }

    /// The languages that the room is asked in, in the order of the agenda, each once.
    public var languagesOfPrompts: [LanguageTag] {
        var languages: [LanguageTag] = []
        for version in agenda.flatMap({ $0.prompts.flatMap(\.text.versions) })
        where !languages.contains(version.language) {
            languages.append(version.language)
        }
        return languages
    }
}
