@testable import ThemeSuggestion

/// A board with two themes and some notes, in French, that a test sorts.
struct Board {
    var model = SuggestionModel()

    static let notes = [
        "Des pistes cyclables dans tout le quartier",
        "Plus de vélos en libre service près de la gare",
        "Une épicerie coopérative avec des produits locaux",
        "Un jardin partagé pour cultiver des légumes",
        "Protéger les pistes cyclables des voitures",
        "Acheter des légumes locaux à la coopérative",
        "Quelle heure est-il",
    ]

    init(
        _ notes: [String] = Board.notes, themes: [String] = ["", ""], places: [Int?] = [],
        thesaurus: Thesaurus? = nil, meanings: WordMeanings = .builtIn
    ) {
        model = SuggestionModel(thesaurus: thesaurus, meanings: meanings)
        model.setBoard(notes: notes, themes: themes, places: places)
    }

    /// The theme that is suggested first.
    func first(_ note: Int) -> Int? { model.rank(note).first?.theme }
}
