import TerminalUI
import Wording
import Workshop

extension State {
    /// The words as they were said, and a field for each language that the room is asked in.
    func translationForm(_ id: ID<Contribution>) -> Form? {
        guard let session, let contribution = session.contributions[id], !contribution.isStruck
        else { return nil }
        let spoken = wording.name(ofLanguage: (contribution.language ?? session.language).text)
        let original = Form.Field(.original, saying: .text("language", spoken), contribution.text)
        return Form(
            [original]
                + languages(for: contribution).map { language in
                    Form.Field(
                        .translation,
                        saying: .text("language", wording.name(ofLanguage: language.text)),
                        contribution.translations[language] ?? "")
                })
    }

    mutating func takeTranslation(_ id: ID<Contribution>, _ form: Form) -> Outcome {
        guard let contribution = session?.contributions[id] else { return .refused }
        var effects: [Effect] = []
        // Corrected first: what is written below it is a translation of these words.
        if !form.text(.original).utf8.elementsEqual(contribution.text.trimmed.utf8) {
            let amended = attempt { session, now in
                try session.amending(id, to: form.text(.original), at: now)
            }
            if case .refused = amended { return .refused }
            effects = amended.effects
        }
        let versions = zip(languages(for: contribution), form.texts(.translation))
            .map { LocalizedText.Version(language: $0, text: $1) }
        let translations = LocalizedText(versions)
        effects +=
            attempt { session, now in
                try session.translating(id, as: translations, at: now)
            }.effects
        return effects.isEmpty ? .unchanged : .made(effects)
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
