/// The text of one key.
enum CatalogueText: Equatable, Sendable {
    case plain(String)
    /// A text for each form that the language tells apart; `other` is always there.
    case plural(PluralForms)

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
        case .plural(let forms): forms.texts
        }
    }
}

/// A text for each form of a plural that a language tells apart.
///
/// A list: a dictionary would have the runtime find out, at a start that shows
/// a number of things, how forms are hashed.
struct PluralForms: Equatable, Sendable, ExpressibleByDictionaryLiteral {
    private var entries: [(form: PluralCategory, text: String)] = []

    init() {}

    init(dictionaryLiteral elements: (PluralCategory, String)...) {
        for (form, text) in elements { self[form] = text }
    }

    /// The text of a form; nil where the language has none of its own.
    subscript(form: PluralCategory) -> String? {
        get { entries.first { $0.form == form }?.text }
        set {
            entries.removeAll { $0.form == form }
            if let newValue { entries.append((form, newValue)) }
        }
    }

    /// The forms that have a text.
    var categories: [PluralCategory] { entries.map(\.form) }

    /// All texts.
    var texts: [String] { entries.map(\.text) }

    static func == (left: PluralForms, right: PluralForms) -> Bool {
        PluralCategory.allCases.allSatisfy { left[$0] == right[$0] }
    }
}
