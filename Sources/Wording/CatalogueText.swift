/// The text of one key.
enum CatalogueText: Equatable, Sendable {
    case plain(String)
    /// A text for each form that the language tells apart; `other` is always there.
    case plural([PluralCategory: String])

    /// The form that a phrase's number asks for.
    func form(for phrase: Phrase, in language: Language) -> String? {
        switch self {
        case .plain(let text): text
        case .plural(let forms):
            forms[PluralCategory(of: phrase.count ?? 0, in: language.tag)] ?? forms[.other]
        }
    }

    /// All forms of the text.
    var forms: [String] {
        switch self {
        case .plain(let text): [text]
        case .plural(let forms): Array(forms.values)
        }
    }
}
