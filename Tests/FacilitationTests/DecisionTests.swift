import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

@Suite struct DecisionTests {
    /// Somebody who facilitates a decision, with a proposal written.
    private func deciding(phases: Int) -> Facilitator {
        var room = Facilitator(.decision)
        room.press(.function(8))
        room.enter("Ouvrir l’atelier le samedi")
        for _ in 0..<phases { room.press(.control("n")) }
        return room
    }

    @Test func theFirstLineIsTheProposalAndThoseAfterItAreSaid() {
        var room = deciding(phases: 0)
        #expect(room.decision?.versions.map(\.text) == ["Ouvrir l’atelier le samedi"])
        #expect(room.said.isEmpty)
        room.press(.control("n"))
        room.enter("Avec quelles clés ?")
        #expect(room.session.contributions.map(\.phase) == ["clarification"])
        #expect(room.sees("▸ Clarifications"))
        room.press(.control("n"))
        #expect(!room.sees("Avec quelles clés"))
        room.press(.control("b"))
        #expect(room.sees("Avec quelles clés"))
    }

    @Test func whoTypesLateWritesIntoThePhaseItWasSaidIn() {
        var room = deciding(phases: 1)
        room.type("Combien d’heures ?")
        room.press(.control("n"), .enter)
        #expect(room.session.contributions.map(\.phase) == ["clarification"])
    }

    @Test func aNewVersionIsWrittenFromTheOldOne() {
        var room = deciding(phases: 3)
        room.press(.control("g"))
        room.type(" matin")
        room.press(.control("s"))
        #expect(
            room.decision?.versions.map(\.text) == [
                "Ouvrir l’atelier le samedi", "Ouvrir l’atelier le samedi matin",
            ])
        #expect(room.sees("version\u{a0}2  Ouvrir l’atelier le samedi matin"))
        room.press(.control("z"))
        #expect(room.decision?.versions.count == 1)
    }

    @Test func objectionsAreSettledByDigitsBeforeAnythingIsAdopted() {
        var room = deciding(phases: 4)
        room.enter("Personne n’a les clés")
        room.enter("Trop tôt le matin")
        room.press(.control("n"))
        #expect(room.sees("2\u{a0}objections à traiter"))
        room.press(.up)
        room.type("3")
        room.press(.escape, .control("n"))
        #expect(room.sees("pas de consentement"))
        room.press(.up)
        room.type("2")
        room.press(.up)
        room.type("1")
        #expect(room.sees("✓ Objection levée"))
        #expect(room.sees("✓ Objection retirée"))
        room.press(.escape, .control("n"))
        #expect(room.decision?.phase == .adopted)
        #expect(room.sees("C’est décidé"))
    }

    @Test func anObjectionIsCorrectedAndStruckLikeAnythingSaid() {
        var room = deciding(phases: 4)
        room.enter("Trop tot")
        room.press(.up, .enter, .backspace, .backspace)
        room.enter("ôt")
        #expect(room.said == ["Trop tôt"])
        room.press(.up, .delete)
        room.type("1")
        #expect(room.said == [""])
        room.press(.control("n"))
        #expect(room.decision?.phase == .adopted)
    }

    @Test func theScreenSaysWhereTheDecisionIs() {
        var room = deciding(phases: 4)
        room.enter("Personne n’a les clés")
        let screen = room.screen()
        #expect(
            Array(screen[6...15]) == [
                " Proposition  Clarifications  Ressentis  Amendements  ▸ Objections  Adoptée",
                "",
                " Ouvrir l’atelier le samedi",
                "",
                " «\u{a0}Voyez-vous une raison de ne pas le faire\u{a0}?\u{a0}» Préférer autre chose n’est pas",
                " objecter. Une objection par ligne. Puis ↑ en choisit une\u{a0}: 1 levée (elle ne",
                " tient plus), 2 retirée (par qui l’a dite), 3 maintenue (elle tient).",
                "",
                "   Personne n’a les clés",
                "     ● Objection à traiter",
            ])
    }
}

extension Facilitator {
    /// The decision at hand.
    fileprivate var decision: Decision? {
        guard case .decision(let decision)? = session.round?.content else { return nil }
        return decision
    }
}
