import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// What single methods need: pages of a book, one host at one table.
@Suite struct MethodCommandTests {
    @Test func aBookIsCutIntoAPartForEachPerson() {
        var room = Facilitator(.opening, .goRound)
        room.command("split-pages 13-22")
        #expect(room.session.privateNotes.isEmpty)
        room.press(.function(8))
        for name in ["Aïcha", "Bruno", "Chloé"] { room.enter(name) }
        room.command("split-pages 13-22")
        #expect(
            room.session.privateNotes.map(\.text) == [
                "Aïcha\u{a0}: pages 13 à 16\nBruno\u{a0}: pages 17 à 19\nChloé\u{a0}: pages 20 à 22"
            ])
        #expect(room.sees("3 parts, une par personne"))
        room.command("split-pages onze")
        #expect(room.sees("/split-pages 13-312"))
    }

    @Test func somebodyWhoReportsForTwoTablesOfOneRoundIsTold() {
        var room = Facilitator(.opening, .smallGroups)
        room.press(.function(8))
        for name in ["Aïcha", "Bruno"] { room.enter(name) }
        room.press(.function(8), .control("r"), .control("r"))
        for (table, reporter) in [("Écoles", "Aïcha"), ("Banque", "Aïcha"), ("Banque", "Bruno")] {
            room.command("edit-table")
            room.press(.control("u"))
            room.type(table)
            room.press(.down, .control("u"))
            room.type(reporter)
            room.press(.control("s"))
            #expect(room.sees("rapporte déjà") == ((table, reporter) == ("Banque", "Aïcha")))
            if table == "Écoles" { room.press(.control("n")) }
        }
    }
}
