import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct SortingTests {
    private func board() -> Facilitator {
        var room = Facilitator(.pairs, .sorting)
        room.press(.function(8), .control("n"), .control("n"))
        for text in ["un", "deux", "trois", "quatre"] { room.enter(text) }
        room.press(.function(8))
        return room
    }

    private func notes(_ room: Facilitator, _ theme: Int) -> [String] {
        room.session.contributions(in: room.session.themes[theme].id).map(\.text)
    }

    @Test func twoKeysAndANameMakeAThemeFromTheNote() {
        var room = board()
        room.press(.control("n"))
        room.enter("DECOUVRIR les concepts")
        #expect(room.session.themes.map(\.name) == ["DECOUVRIR les concepts"])
        #expect(notes(room, 0) == ["un"])
        #expect(room.sees("deux"))
    }

    @Test(arguments: [["1", "2", "0"], ["&", "é", "à"]])
    func oneDigitSortsOnEitherKeyboard(keys: [String]) {
        var room = board()
        room.command("empty-theme A")
        room.command("empty-theme B")
        for key in keys { room.type(key) }
        #expect(notes(room, 0) == ["un"])
        #expect(notes(room, 1) == ["deux"])
        #expect(room.session.unsorted.count == 1)
        #expect(room.session.contributions[2].marks.contains(.leftAlone))
    }

    @Test func aWordThatBeginsWithALetterOfTheDigitRowIsWritten() {
        var room = board()
        room.command("empty-theme A")
        room.command("empty-theme B")
        let before = room.session
        room.type("écouter les jeunes")
        #expect(room.session == before)
        room.press(.enter)
        #expect(room.said.last == "écouter les jeunes")
    }

    @Test func aLetterOfTheDigitRowSortsWhenNothingFollowsAtOnce() {
        var room = board()
        room.command("empty-theme A")
        room.command("empty-theme B")
        room.type("é")
        room.now = room.now.adding(seconds: 2)
        room.type("bon")
        #expect(notes(room, 1) == ["un"])
        #expect(room.state.workshop?.line.field.text == "bon")
    }

    @Test func typingOnTheBoardRecords() {
        var room = board()
        room.enter("une cinquième idée")
        #expect(room.said.last == "une cinquième idée")
        #expect(room.session.unsortedCount == 5)
    }

    @Test func enterAloneDoesNothing() {
        var room = board()
        let before = room.session
        room.press(.enter)
        #expect(room.session == before)
    }

    @Test func theStatementBeginsWithThePattern() {
        var room = board()
        room.command("empty-theme A")
        room.press(.control("g"))
        room.type("Avec et pour tous")
        room.press(.control("s"))
        #expect(room.session.themes[0].statement == "Avec et pour tous")
    }

    @Test func aThemeIsSplitAndMerged() {
        var room = board()
        room.command("empty-theme A")
        for _ in 0..<4 { room.type("1") }
        room.press(.up, .enter, .tab, .tab, .control("n"))
        room.enter("B")
        #expect(notes(room, 0) == ["trois", "quatre"])
        #expect(notes(room, 1) == ["un", "deux"])
        room.press(.up, .enter, .control("r"))
        room.press(.enter)
        #expect(room.session.themes.map(\.name) == ["A"])
        #expect(notes(room, 0) == ["un", "deux", "trois", "quatre"])
    }
}
