import Testing

@testable import ThemeSuggestion

@Suite struct NearSearchTests {
    private let notes = [
        "Une piste cyclable le long du canal", "Baisser les loyers", "Plus de vélos en ville",
        "Protéger les pistes cyclables des voitures", "Des légumes du jardin",
    ]

    @Test func aWordFindsWhatMeansNearlyTheSame() {
        let search = NearSearch(notes)
        #expect(search.near("automobile").first == .init(text: 3, word: "voitures"))
        #expect(search.near("vélo").map(\.text).contains(0))
        #expect(search.near("nourriture").first?.text == 4)
    }

    @Test func theWordOfAnotherLanguageFindsIt() {
        #expect(NearSearch(notes).near("vegetables").first == .init(text: 4, word: "légumes"))
        #expect(NearSearch(["We need more gardens", "Buses"]).near("jardin").first?.text == 0)
    }

    @Test func whatHoldsTheWordItselfIsLeftOut() {
        #expect(!NearSearch(notes).near("vélo").map(\.text).contains(2))
    }

    @Test func eachOfSeveralWordsHasToBeThere() {
        let search = NearSearch(notes)
        #expect(search.near("protéger automobile").map(\.text) == [3])
        #expect(search.near("protéger xqzvbnk").isEmpty)
    }

    @Test(arguments: ["", "v", "plus", "the", "xqzvbnk", "漢字", "12", "…"])
    func whatSaysNothingFindsNothing(sought: String) {
        #expect(NearSearch(notes).near(sought).isEmpty)
    }

    @Test func withoutTablesNothingIsNear() {
        #expect(NearSearch(notes, meanings: .none).near("automobile").isEmpty)
    }
}
