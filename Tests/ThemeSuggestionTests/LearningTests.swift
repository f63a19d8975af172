import Testing

@testable import ThemeSuggestion

@Suite struct LearningTests {
    @Test func knowsNothingBeforeTheFirstMove() {
        #expect(Board().model.rank(4).isEmpty)
    }

    @Test func learnsFromOneMove() {
        var board = Board()
        board.model.put(0, into: 1)
        #expect(board.first(4) == 1)
        board.model.put(2, into: 0)
        #expect(board.first(5) == 0)
        #expect(board.first(4) == 1)
    }

    @Test func forgetsAMoveThatIsTakenBack() {
        var board = Board()
        board.model.put(0, into: 1)
        board.model.put(0, into: nil)
        #expect(board.model.rank(4).isEmpty)
    }

    @Test func followsANoteThatIsMovedElsewhere() {
        var board = Board(places: [0, nil, 1])
        #expect(board.first(4) == 0)
        board.model.put(0, into: 1)
        board.model.put(2, into: 0)
        #expect(board.first(4) == 1)
    }

    @Test func hasNoIdeaAboutANoteThatSharesNothing() {
        var board = Board(["Des vélos", "漢字"], themes: [""])
        board.model.put(0, into: 0)
        #expect(board.model.rank(1).isEmpty)
    }

    @Test func takesTheNameOfAThemeAsEvidence() {
        let board = Board(themes: ["Se déplacer à vélo", "Bien manger : légumes, jardin"])
        #expect(board.first(1) == 0)
        #expect(board.first(3) == 1)
    }

    @Test func saysWhichWordsDecided() throws {
        var board = Board()
        board.model.put(0, into: 0)
        board.model.put(2, into: 1)
        let words = try #require(board.model.rank(4).first).words
        #expect(Set(words).isSuperset(of: ["pistes", "cyclables"]))
        #expect(words.allSatisfy { Board.notes[4].contains($0) })
    }

    @Test func leavesOutWhatItKnowsOfTheNoteItself() {
        let board = Board(places: [0, 0, 1, 1, 1, 1])
        #expect(board.first(4) == 0)
    }

    @Test func keepsTheOrderOfTheBoardWhenThemesAreEqual() {
        let board = Board(["vélo", "vélo", "vélo"], places: [1, 0])
        #expect(board.model.rank(2).map(\.theme) == [0, 1])
    }

    @Test func answersTheSameOnEveryRun() {
        func ranking() -> [[RankedTheme]] {
            var board = Board()
            for (note, theme) in [(0, 0), (2, 1), (3, 1)] { board.model.put(note, into: theme) }
            return Board.notes.indices.map { board.model.rank($0, explained: 2) }
        }
        #expect(ranking() == ranking())
    }

    @Test func aNewNoteDoesNotUndoWhatWasLearnt() {
        var board = Board(places: [0, 0, 1, 1])
        let more = Board.notes + ["Une piste cyclable de plus"]
        board.model.setBoard(notes: more, themes: ["", ""], places: [0, 0, 1, 1])
        #expect(board.first(7) == 0)
    }

    @Test func manyThemesAreKeptApart() {
        let words = [
            "vélo", "jardin", "musique", "école", "loyer", "forêt", "cinéma", "piscine", "pain",
            "train",
        ]
        let board = Board(
            words + words, themes: words.map { _ in "" }, places: Array(words.indices))
        #expect(words.indices.map { board.first($0 + words.count) } == Array(words.indices))
    }

    @Test func aSingleThemeIsOfferedOnlyToWhatIsLikeItsNotes() {
        let notes = ["Réparer son vélo ensemble", "Sortir de l’isolement", "Réparer les vélos"]
        let board = Board(notes, themes: ["VÉLO"], places: [0, nil, nil])
        #expect(board.model.rank(1).isEmpty)
        #expect(board.first(2) == 0)
    }

    @Test(arguments: [
        (["Apprendre à coudre", "Travailler le bois"], "Ouvrir le samedi après-midi"),
        (["Se retrouver au parc", "Sortir ensemble"], "Un repas partagé par mois"),
        (["Transport gratuit", "Plus de bus"], "Une transition juste"),
        (["Good neighbours", "A street party"], "More goods and partners"),
        (["Un marché paysan", "Tenir un marché"], "Marches silencieuses"),
        (["La côte bretonne", "Une côte raide"], "À côté"),
    ])
    func givesNoWordAsAReasonThatTheThemeDoesNotHold(sorted: [String], asked: String) {
        let board = Board(
            sorted + ["Les légumes du jardin", "La cuisine du quartier", asked],
            themes: ["Travailler et apprendre", "Manger"], places: [0, 0, 1, 1])
        let words = board.model.rank(4, explained: 2).flatMap(\.words)
        #expect(words == [])
    }

    @Test(arguments: [
        ("Réparer les vélos", "Un atelier de vélos", ["vélos"]),
        ("Une piste cyclable", "Des pistes cyclables", ["pistes", "cyclables"]),
        ("Bahçede çalışmak", "Bahçe için alet", ["Bahçe"]),
        ("Une école ouverte", "Les ecoles le soir", ["ecoles"]),
    ])
    func aFormOfAWordIsTheSameWord(sorted: String, asked: String, words: [String]) throws {
        let board = Board(
            [sorted, "Chanter le soir", asked], themes: ["", ""], places: [0, 1])
        let first = try #require(board.model.rank(2).first)
        #expect(first.theme == 0)
        #expect(Set(first.words) == Set(words))
    }

    @Test func aWordOfMostThemesIsNoReason() throws {
        let board = Board(
            ["Le quartier à vélo", "Le quartier au jardin", "Le vélo du quartier"],
            places: [0, 1])
        #expect(try #require(board.model.rank(2).first).words == ["vélo"])
    }

    @Test func aSlightWordIsNoReasonEvenAlone() {
        let board = Board(
            ["Que faire pour qui", "Jardin", "Pour qui que ce soit"], places: [0, 1])
        #expect(board.model.rank(2).allSatisfy { !$0.words.contains("qui") })
        #expect(board.model.rank(2).allSatisfy { !$0.words.contains("que") })
    }

    @Test(arguments: [
        ("Ralentir à 30 en ville", "Attendre 30 minutes"), ("2 places", "Encore 2"),
        ("La première fois", "Arriver premier"), ("The first one", "First come"),
        ("L’ancienne école", "Une ancienne chanson"),
    ])
    func neitherACountNorAnOrderIsAReason(sorted: String, asked: String) {
        let board = Board([sorted, "jardin", asked], places: [0, 1])
        #expect(board.model.rank(2, explained: 2).flatMap(\.words).isEmpty)
    }
}
