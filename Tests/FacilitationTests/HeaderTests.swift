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
        #expect(room.sees("1 sur 12 a parlé, 1\u{a0}passé"))
    }

    /// The advice was cut off by the count beside it.
    @Test func theEndOfALapSaysWhoPassedAndHowToComeBack() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Fatima B.")
        room.enter("Ana")
        room.press(.function(8), .control("n"), .control("p"), .control("n"))
        #expect(room.sees("1 sur 2 a parlé, 1\u{a0}passé"))
        #expect(room.sees("Ctrl-N revient à qui a passé son tour\u{a0}: Fatima B."))
        room.press(.control("n"))
        #expect(room.sees("PAROLE À Fatima B."))
    }

    /// What to do stands before the names, however many they are.
    @Test func manyWhoPassedCutNoAdviceOff() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        let names = (1...12).map { "Marie-Thérèse \($0)" }
        for name in names { room.enter(name) }
        room.press(.function(8), .control("n"))
        for _ in names { room.press(.control("p")) }
        #expect(room.sees("Ctrl-N revient à qui a passé son tour\u{a0}: Marie-Thérèse 1"))
    }

    @Test func whoLeftIsNotCountedAmongThoseWhoSpoke() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        for name in ["Ana", "Bo", "Cy"] { room.enter(name) }
        room.press(.function(8), .control("n"), .control("n"))
        #expect(room.sees("1 sur 3 a parlé"))
        let ana = room.session.participants[0].id
        room.effects = room.state.make { session, now in try session.leaving(ana, at: now) }
        let counts = room.sees("0 sur 2 ont parlé") || room.sees("0 sur 2 a parlé")
        #expect(counts)
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
