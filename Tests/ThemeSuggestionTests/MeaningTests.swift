import Testing

@testable import ThemeSuggestion

/// What is learnt from what words mean, where notes share none.
@Suite struct MeaningTests {
    @Test(arguments: [
        (["Des pistes pour les vélos", "Un potager commun"], "La bicyclette en ville", 0),
        (["More buses at night", "A shared garden"], "Growing vegetables together", 1),
        (["Más árboles en la calle", "Clases de guitarra"], "Tocar música juntos", 1),
        (["Daha çok otobüs", "Çocuk parkı"], "Tren ve metro", 0),
        (["Ein Garten für alle", "Mehr Fahrräder"], "Gemüse anbauen", 0),
    ])
    func wordsThatMeanNearlyTheSameBelongTogether(sorted: [String], asked: String, theme: Int) {
        let board = Board(sorted + [asked], places: [0, 1])
        #expect(board.first(2) == theme)
    }

    @Test func oneThemeHoldsSeveralLanguages() {
        let board = Board(
            [
                "Des pistes cyclables", "Un jardin partagé", "More bike lanes",
                "A garden for everybody", "Más bicicletas", "Un huerto para el barrio",
                "Daha çok bisiklet yolu", "Mahalle bahçesi",
                "Sichere Radwege bauen", "Ein Garten für alle",
            ], places: [0, 1])
        #expect((2..<10).map { board.first($0) } == [0, 1, 0, 1, 0, 1, 0, 1])
    }

    @Test func eachNoteHasTheLanguageOfItsWords() {
        let notes = [
            "Nous voulons des pistes cyclables", "We want more bike lanes in the street",
            "Queremos más carriles para bicicletas", "Daha çok bisiklet yolu istiyoruz",
            "Wir wollen mehr Radwege in der Stadt", "漢字", "",
        ]
        let board = Board(notes)
        let tags = board.model.wallMeanings.languages.prefix(5).map {
            $0.map { WordTable.builtIn[$0].language }
        }
        #expect(tags == ["fr", "en", "es", "tr", "de"])
    }

    @Test func aShortNoteHasTheLanguageOfTheWall() throws {
        let board = Board(Board.notes + ["Table", "Nature", "Transport"])
        for note in 7..<10 {
            let language = try #require(board.model.wallMeanings.languages[note])
            #expect(WordTable.builtIn[language].language == "fr")
        }
    }

    @Test func namesOfThemesAreEvidenceBeforeAnythingIsSorted() {
        let board = Board(themes: ["Mobilité", "Alimentation"])
        #expect(board.model.knowsThemesByName)
        #expect([1, 3, 5].map { board.first($0) } == [0, 1, 1])
        #expect(!Board(themes: ["A", "漢字"]).model.knowsThemesByName)
    }

    @Test func aNearWordIsAReasonWhereNoneIsShared() throws {
        let board = Board(
            ["un grand potager", "jouer de la guitare", "cultiver un jardin"], places: [0, 1])
        let first = try #require(board.model.rank(2).first)
        #expect(first.theme == 0 && first.words.isEmpty)
        #expect(first.near == [NearWords(word: "jardin", near: "potager")])
    }

    @Test func theFirstWordOfASentenceMayBeNear() throws {
        let board = Board(
            ["Potager pour tous", "Jouer de la guitare", "Jardin"], places: [0, 1])
        let first = try #require(board.model.rank(2).first)
        #expect(first.near == [NearWords(word: "Jardin", near: "Potager")])
    }

    @Test func fewSortedNotesMakeNothingSure() {
        let note = "Plus de pistes cyclables"
        let wall = [note, note] + (0..<10).map { "xyz\($0)" }
        let few = Board(wall, places: [nil, 0, 1])
        let more = Board(wall, places: [nil, 0] + (0..<10).map { _ in 1 })
        #expect(!few.model.isSure(few.model.rank(0)))
        #expect(more.model.isSure(more.model.rank(0)))
    }

    @Test func aSharedWordNeedsNoNearOne() throws {
        let board = Board(
            ["un grand potager", "une chanson", "le potager, un jardin"], places: [0, 1])
        let first = try #require(board.model.rank(2).first)
        #expect(first.words == ["potager"] && first.near.isEmpty)
    }

    @Test(arguments: [
        ("Louis a parlé", "la rue est sale"), ("Marie est venue", "le maire est venu"),
        ("louis a parlé", "la rue est sale"), ("Rencontrer Paul à Lyon", "La gare de Paris"),
        ("Was Louis sagte", "Die Straße ist laut"), ("faire plus", "pouvoir mieux"),
    ])
    func neitherANameNorAWordThatSaysNothingIsNear(sorted: String, asked: String) {
        let board = Board([sorted, "jouer de la guitare", asked], places: [0, 1])
        #expect(board.model.rank(2, explained: 2).allSatisfy { $0.near.isEmpty })
    }

    @Test func whatSaysNothingIsNoReason() {
        for (one, asked) in [
            ("Il faudrait toujours pouvoir chanter", "Toujours faudrait pouvoir dormir"),
            ("People should always have something", "There should always be something"),
            ("Siempre todos pueden", "Todos siempre pueden"), ("Immer für alle", "Alle immer hier"),
            ("Herkes için daha çok", "Daha çok herkes"),
        ] {
            let board = Board([one, "xyz", asked], places: [0, 1])
            #expect(board.model.rank(2, explained: 2).flatMap(\.words) == [], "\(asked)")
        }
    }

    @Test func wholeNumbersHaveNoLengthThatCouldOverflow() {
        for size in [1, 7, 1 << 20, 1 << 40, 1 << 60] {
            let unit = WholeVector.unit([size, -size, 0])
            #expect(abs(unit[0] - 11_585) < 600 && unit[2] == 0, "\(size)")
        }
        #expect(WholeVector.unit([0, 0]) == [0, 0])
        #expect([0, 1, 15, 16, 17, 1 << 60].map(WholeVector.root) == [0, 1, 3, 4, 4, 1 << 30])
    }

    @Test func theSameDirectionsComeFromEveryBuild() {
        // Written down once; debug and release builds, and every machine, have to find them again.
        let model = Board(places: [0, 0, 1, 1]).model
        let digest = model.wallMeanings.directions.reduce(0) { sum, direction in
            (direction ?? []).reduce(sum) { ($0 &* 31 &+ $1) & 0xFFFF_FFFF }
        }
        #expect(digest == 1_150_274_068)
    }

    @Test(arguments: [("un vélo bleu", "réparer les vélos"), ("des parcs ici", "le parc fermé")])
    func aFormOfAShortWordIsTheWordItself(sorted: String, asked: String) throws {
        let board = Board([sorted, "jouer de la guitare", asked], places: [0, 1])
        let first = try #require(board.model.rank(2).first)
        #expect(first.theme == 0 && first.near.isEmpty)
        #expect(first.words.count == 1)
        #expect(first.words.allSatisfy { asked.contains($0) })
    }

    @Test func theSameSuggestionsComeFromEveryBuild() {
        // As above: what is suggested, why, and what is proposed, after one move after the other.
        let wall =
            Board.notes + [
                "A garden for everybody", "Safe bike lanes", "Bisiklet yolu", "Más huertos",
                "Ein Garten für alle", "Des vélos pour les enfants", "Cuisiner ensemble",
            ]
        var model = Board(wall, themes: ["Mobilité", "Nourriture", ""]).model
        var digest = 0
        func add(_ number: Int) { digest = (digest &* 31 &+ number) & 0xFFFF_FFFF }
        for note in wall.indices {
            for theme in model.rank(note, explained: 3) {
                add(theme.theme)
                for word in theme.words + theme.near.map(\.near) {
                    for unit in word.utf8 { add(Int(unit)) }
                }
            }
            model.put(note, into: note % 3)
        }
        for group in Board(wall, themes: []).model.proposal().groups {
            for note in group.notes { add(note) }
            for unit in group.name.utf8 { add(Int(unit)) }
        }
        #expect(digest == 3_463_358_280)
    }
}
