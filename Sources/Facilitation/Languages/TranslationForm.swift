import TerminalUI
import Wording
import Workshop

extension State {
    /// The words as they were said, and a field for each language that the room is asked in.
    func translationForm(_ id: ID<Contribution>) -> Form? {
        guard let session, let contribution = session.contributions[id], !contribution.isStruck
        else { return nil }
        let original = Form.Field(
            Phrase(
                "field.original",
                .text(
                    "language",
                    wording.name(ofLanguage: (contribution.language ?? session.language).text))),
            contribution.text)
        return Form(
            [original]
                + languages(for: contribution).map { language in
                    Form.Field(
                        Phrase(
                            "field.translation",
                            .text("language", wording.name(ofLanguage: language.text))),
                        contribution.translations[language] ?? "")
                })
    }

    mutating func takeTranslation(_ id: ID<Contribution>, _ form: Form) -> [Effect] {
        guard let contribution = session?.contributions[id] else { return [] }
        let now = now
        var effects: [Effect] = []
        // Corrected first: what is written below it is a translation of these words.
        if !form.text(0).utf8.elementsEqual(contribution.text.trimmed.utf8) {
            effects += make { session throws(ChangeError) in
                try session.amending(id, to: form.text(0), at: now)
            }
            guard !effects.isEmpty else { return [] }
        }
        let versions = languages(for: contribution).enumerated().map { place, language in
            LocalizedText.Version(language: language, text: form.text(place + 1))
        }
        let translations = LocalizedText(versions)
        return effects
            + make { session throws(ChangeError) in
                try session.translating(id, as: translations, at: now)
            }
    }

    /// The languages to translate into: those of the prompts, of the session, and those it is in.
    private func languages(for contribution: Contribution) -> [LanguageTag] {
        guard let session else { return [] }
        let all =
            session.languagesOfPrompts + [session.language]
            + contribution.translations.versions.map(\.language)
        let spoken = contribution.language ?? session.language
        var languages: [LanguageTag] = []
        for language in all where language != spoken && !languages.contains(language) {
            languages.append(language)
        }
        return languages
    }
}
