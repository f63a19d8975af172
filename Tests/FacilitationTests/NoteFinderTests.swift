import Testing
import TerminalUI
import TestSupport
import Workshop

@testable import Facilitation

@Suite struct NoteFinderTests {
    /// A room that answered two prompts with two notes each, now at the board with two themes.
    private func board() -> Facilitator {
        var room = Facilitator(.pairs, .sorting, prompts: 2)
        room.press(.function(8))
        room.command("skip-to-harvest")
        room.enter("Une carte des initiatives")
        room.enter("Un lieu pour se retrouver")
        room.press(.control("n"))
        room.enter("Un repas par mois")
        room.enter("La carte des lieux")
        room.press(.function(8))
        room.command("empty-theme Cartes")
        room.command("empty-theme Lieux")
        return room
    }

    private func texts(_ room: Facilitator, inTheme place: Int) -> [String] {
        room.session.contributions(in: room.session.themes[place].id).map(\.text)
    }

    @Test func notesThatAreFoundAreSortedTogether() {
        var room = board()
        room.press(.control("f"))
        room.type("carte")
        #expect(room.sees("Une carte des initiatives"))
        #expect(!room.sees("Un repas"))
        room.press(.tab, .tab, .enter)
        room.type("Cartes")
        room.press(.enter)
        #expect(
            Set(texts(room, inTheme: 0)) == ["Une carte des initiatives", "La carte des lieux"])
        #expect(room.session.unsortedCount == 2)
    }

    @Test func whatSaysTheSameInOtherWordsIsFoundAfterwards() throws {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        for note in [
            "Une piste cyclable le long du canal", "Baisser les loyers", "Plus de vélos",
            "Des cours de guitare",
        ] {
            room.enter(note)
        }
        room.press(.function(8), .control("f"))
        room.type("vélo")
        let rows = room.screen()
        let exact = try #require(
            rows.firstIndex { $0.contains("Plus de vélos") && !$0.contains("~") })
        let near = try #require(rows.firstIndex { $0.contains("canal   ~ cyclable") })
        #expect(exact < near)
        #expect(!rows.contains { $0.contains("Des cours") })
        room.press(.down, .enter)
        #expect(room.session.contributions.count == 4)
    }

    @Test func whatDoesNotShowDoesNotCount() {
        var room = board()
        room.press(.control("f"))
        room.send(.paste("ini\u{AD}tia\u{200B}tives"))
        #expect(room.sees("Une carte des initiatives"))
        #expect(!room.sees("Un repas"))
    }

    @Test func wordsThatArePastedAreSearchedFor() {
        var room = board()
        room.press(.control("f"))
        room.send(.paste("carte\ndes\n"))
        #expect(room.sees("carte des"))
        #expect(room.sees("Une carte des initiatives"))
        #expect(!room.sees("Un repas"))
    }

    @Test func aDigitSortsWhileNothingIsSearchedFor() {
        var room = board()
        room.press(.control("f"), .down, .character("2"))
        #expect(texts(room, inTheme: 1) == ["Un lieu pour se retrouver"])
        room.press(.control("z"))
        #expect(texts(room, inTheme: 1) == [])
    }

    @Test func enterTakesTheNoteInHand() {
        var room = board()
        room.press(.control("f"))
        room.type("repas")
        room.press(.enter)
        #expect(room.state.workshop?.note?.text == "Un repas par mois")
        room.press(.character("2"))
        #expect(texts(room, inTheme: 1) == ["Un repas par mois"])
    }

    @Test func theBoardGoesThroughOnePromptAndThenThroughAllAgain() {
        var room = board()
        room.command("next-notes")
        room.command("next-notes")
        #expect(room.state.workshop?.note?.text == "Un repas par mois")
        #expect(room.sees("2 · Question 2"))
        room.press(.character("1"), .character("1"))
        #expect(room.state.workshop?.noteFilter == .all)
        #expect(room.state.workshop?.note?.text == "Une carte des initiatives")
    }
}
