import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct HeaderTests {
    @Test func bothNextSpeakersAreNamedBesideALongCount() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("12")
        room.press(.function(8), .control("n"), .control("p"), .control("n"))
        #expect(room.sees("ensuite place\u{a0}4, place\u{a0}5"))
        #expect(room.sees("1 sur 12 a parlé, 1 a passé"))
    }

    @Test func aLongPlaceIsCutBeforeTheTitle() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.command("describe-session")
        room.press(.control("u"))
        room.type("3e Atelier Découverte Coopérative intégrale")
        room.press(.down, .down)
        room.type("plan M dans le 1er arrondissement, près de Saint-Charles")
        room.press(.control("s"))
        let header = room.screen()[0]
        #expect(header.contains("3e Atelier Découverte Coopérative intégrale"))
        #expect(header.contains("plan M dans"))
    }
}
