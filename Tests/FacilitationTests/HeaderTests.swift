import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct HeaderTests {
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
