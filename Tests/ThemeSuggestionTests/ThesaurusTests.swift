import Testing

@testable import ThemeSuggestion

@Suite struct ThesaurusTests {
    static let file = """
        UTF-8
        vélo|1
        (Nom)|bicyclette|deux roues|cycle (terme générique)
        logement|2
        (Nom)|habitation|maison
        (Nom)|loyer
        """

    private func thesaurus() throws -> Thesaurus {
        try #require(Thesaurus(myThes: Array(Self.file.utf8), language: "fr"))
    }

    @Test func wordsThatMeanTheSameBelongTogether() throws {
        let notes = ["Un vélo", "Une maison", "Ma bicyclette"]
        let thesaurus = try thesaurus()
        #expect(Board(notes, places: [0, 1], meanings: .none).first(2) != 0)
        #expect(
            Board(notes, places: [0, 1], thesaurus: thesaurus, meanings: .none).first(2) == 0)
    }

    @Test func whatStandsInBracketsIsNoWord() throws {
        let reader = WordReader()
        let stems = reader.words(of: "cycle terme").flatMap(FeatureHash.stems)
        #expect(try thesaurus().knows(stems[0]))
        #expect(try !thesaurus().knows(stems[1]))
    }

    @Test func anOldEncodingIsRead() throws {
        let bytes = Array("ISO8859-1\nni".utf8) + [0xF1] + Array("o|1\n-|chico|joven\n".utf8)
        let spanish = try #require(Thesaurus(myThes: bytes, language: "es"))
        let reader = WordReader()
        #expect(spanish.knows(reader.words(of: "niño").flatMap(FeatureHash.stems)[0]))
    }

    @Test(arguments: [
        "", "bonjour", "UTF-8\n", "UTF-8\nvélo|x\n", "UTF-8\nvélo|99999999\n", "\0\0\0\n\0|1",
    ])
    func whatIsNoThesaurusIsRefused(_ text: String) {
        #expect(Thesaurus(myThes: Array(text.utf8), language: "fr") == nil)
    }

    @Test func theCacheGivesTheSameBack() throws {
        let bytes = try thesaurus().cached(origin: "a 1 2")
        #expect(Thesaurus(cached: bytes, origin: "a 1 2", language: "fr") == (try thesaurus()))
        #expect(Thesaurus(cached: bytes, origin: "a 1 3", language: "fr") == nil)
    }

    @Test func aDamagedCacheIsRefused() throws {
        let bytes = try thesaurus().cached(origin: "a")
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x11
            #expect(Thesaurus(cached: damaged, origin: "a", language: "fr") == nil)
        }
        for count in 0..<bytes.count {
            #expect(Thesaurus(cached: Array(bytes[..<count]), origin: "a", language: "fr") == nil)
        }
    }

    @Test func aFolderThatIsNotThereHasNone() {
        let installed = InstalledThesauri(folder: "/nonexistent", cacheFolder: nil)
        #expect(installed.thesaurus(for: "fr") == nil)
        #expect(installed.thesaurus(speaking: ["bonjour"]) == nil)
    }
}
