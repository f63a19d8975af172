import Testing

@testable import ThemeSuggestion

/// What a room may also write.
@Suite struct OddTextTests {
    @Test func emptyTextsAreLeftOver() {
        var board = Board(["", "   ", "?!", "Des vélos", ""], places: [0, nil, nil, 1])
        board.model.put(1, into: 0)
        #expect(board.model.rank(2).isEmpty)
        #expect(board.model.lookAlikes(of: 0).isEmpty)
        #expect(board.model.proposal().leftovers.contains(0))
    }

    @Test func notesOfOneWordAreSorted() {
        let board = Board(["Vélos", "Légumes", "vélo", "légume"], places: [0, 1])
        #expect(board.first(2) == 0)
        #expect(board.first(3) == 1)
    }

    @Test func emojiAloneIsSomethingToHaveInCommon() {
        let board = Board(["🚲🚲", "🥕", "🚲", "🥕🥕"], places: [0, 1])
        #expect(board.first(2) == 0)
        #expect(board.first(3) == 1)
    }

    @Test func scriptsMayBeMixed() {
        let board = Board(["Le 公园 du quartier", "Die Straßenbahn 🚋", "公园 🌳"], places: [0, 1])
        #expect(board.first(2) == 0)
    }

    @Test func tenThousandEqualNotesAreOneSet() {
        let board = Board(Array(repeating: "Des vélos partout", count: 10_000) + ["Un jardin"])
        let proposal = board.model.proposal()
        #expect(proposal.lookAlikes.map(\.count) == [10_000])
        #expect(board.model.lookAlikes(of: 3).count == 9_999)
    }

    @Test func aVeryLongNoteIsReadToItsLimit() {
        let long = "Des pistes cyclables " + String(repeating: "et encore un mot ", count: 6_000)
        var board = Board([long, "Des pistes cyclables", "Un jardin partagé"])
        board.model.put(0, into: 1)
        board.model.put(2, into: 0)
        #expect(board.first(1) == 1)
        let reader = WordReader()
        #expect(reader.words(of: long).count <= WordReader.limit)
    }

    @Test func aBoardWithoutNotesAnswers() {
        let board = Board([], themes: [])
        #expect(board.model.proposal() == Proposal(lookAlikes: [], groups: [], leftovers: []))
    }
}
