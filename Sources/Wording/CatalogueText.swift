/// The text of one key.
enum CatalogueText: Equatable, Sendable {
    case plain(String)
    /// A text for each form that the language tells apart; `other` is always there.
    case plural([PluralCategory: String])

    /// All forms of the text.
    var forms: [String] {
        switch self {
        case .plain(let text): [text]
        case .plural(let forms): Array(forms.values)
        }
    }
}
