import Testing

@testable import ThemeSuggestion

@Suite struct WordTableTests {
    private func key(_ word: String) throws -> WordKey {
        try #require(WordReader().words(of: word).first.flatMap(WordKey.init))
    }

    private func table(_ language: String) throws -> WordTable {
        try #require(WordTable.builtIn.first { $0.language == language })
    }

    private func likeness(_ one: (String, String), _ other: (String, String)) throws -> Int {
        let vectors = try [one, other].map { language, word in
            let table = try table(language)
            return table.vector(try #require(table.place(of: try key(word)), "\(word)"))
        }
        return SayingWord.likeness(vectors[0], vectors[1])
    }

    @Test func fiveLanguagesAreBuiltIn() {
        #expect(WordTable.builtIn.map(\.language) == ["de", "en", "es", "fr", "tr"])
    }

    @Test func eightMegabytesAreTheMost() {
        #expect(WordTable.builtIn.reduce(0) { $0 + $1.size } < 8 << 20)
    }

    @Test(arguments: [
        ("fr", "école"), ("en", "neighbourhood"), ("es", "niño"), ("tr", "ışık"), ("tr", "çocuk"),
        ("de", "straße"), ("de", "häuser"), ("fr", "œuvre"),
    ])
    func wordsAreFoundAsTheyAreWritten(language: String, word: String) throws {
        let key = try key(word)
        let table = try table(language)
        #expect(table.place(of: key) != nil)
    }

    @Test func aWordThatIsNotThereHasNoPlace() throws {
        let unknown = try key("xqzvbnk")
        let table = try table("fr")
        #expect(table.place(of: unknown) == nil)
        #expect(table.places(like: unknown).isEmpty)
    }

    @Test func wordsOfSeveralLanguagesThatMeanTheSameAreNear() throws {
        for (one, other) in [
            (("fr", "jardin"), ("en", "garden")), (("fr", "vélo"), ("en", "bike")),
            (("es", "casa"), ("de", "haus")), (("tr", "okul"), ("fr", "école")),
        ] {
            let near = try likeness(one, other)
            #expect(near > 50, "\(one) \(other)")
        }
        let far = try likeness(("fr", "jardin"), ("en", "bike"))
        #expect(far < 20)
    }

    @Test func articlesSayNextToNothing() throws {
        let table = try table("en")
        let rarities = try ["the", "more", "garden", "orchard"].map {
            table.rarity(try #require(table.place(of: try key($0))))
        }
        #expect(rarities == rarities.sorted())
        #expect(rarities[0] < 1000 && rarities[3] > 60_000)
    }

    @Test func whatIsNoTableIsRefused() throws {
        let whole = try table("fr").copy()
        #expect(WordTable(whole)?.language == "fr")
        for damaged in [
            [], Array("atelier words 1\n".utf8), Array(whole.dropLast()), whole + [0],
            Array("atelier words 2\n".utf8) + whole.dropFirst(16),
            Array(whole[..<16]) + [UInt8](repeating: 0, count: 16) + whole[32...],
        ] {
            #expect(WordTable(damaged) == nil)
        }
    }

    @Test func aTableInDisorderIsReadWithoutHarm() throws {
        var damaged = try table("fr").copy()
        for place in 1100..<200_000 { damaged[place] = UInt8(truncatingIfNeeded: place &* 37) }
        let table = try #require(WordTable(damaged))
        for word in ["jardin", "vélo", "maison"] {
            let key = try key(word)
            _ = table.place(of: key).map(table.vector)
            #expect(table.mean(table.places(like: key)).count == WordTable.dimensions)
        }
    }

    @Test func ownTablesReplaceThoseOfTheirLanguage() throws {
        let own = try #require(WordTable(try table("fr").copy()))
        let all = WordMeanings.builtIn.adding([own])
        #expect(all.tables.map(\.language) == ["de", "en", "es", "fr", "tr"])
        #expect(WordMeanings.none.adding([own]).tables.map(\.language) == ["fr"])
    }
}
