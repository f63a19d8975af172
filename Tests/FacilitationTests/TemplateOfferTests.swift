import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

@Suite struct TemplateOfferTests {
    private static func template(_ name: String, _ objective: String = "") -> Template {
        Template(
            name: name, title: .init(name.uppercased(), in: LanguageTag("fr")),
            objective: .init(objective, in: LanguageTag("fr")), language: LanguageTag("fr"),
            fewestPeople: 4, mostPeople: 30,
            rounds: [TemplateRound(content: .goRound(GoRound()), plannedSeconds: 5400)])
    }

    private static let problem = Phrase.fileMissing("templates/b.json")

    /// At the home screen, with one template of one's own, one built-in, and one that is broken.
    private func home(_ origin: OfferedTemplate.Origin = .own) -> Facilitator {
        var room = Facilitator(template: Self.template("ancien"))
        room.send(.listed([]))
        room.send(
            .templatesFound(
                [
                    OfferedTemplate(Self.template("mien", "Que faire de la friche ?"), origin),
                    OfferedTemplate(Self.template("fourni", "Quelles envies ?")),
                ], problems: [Self.problem]))
        return room
    }

    @Test func theFormShowsObjectiveSizeAndLengthOfTheTemplateChosen() {
        var room = home()
        #expect(room.sees("b.json"))
        room.press(.enter)
        #expect(room.sees("‹ FOURNI ›"))
        #expect(room.sees("Quelles envies ?"))
        #expect(room.sees("1\u{a0}h\u{a0}30 · de 4 à 30 personnes"))
        #expect(room.sees("b.json"))
        room.press(.left)
        #expect(room.sees("‹ MIEN ›"))
        #expect(room.sees("Que faire de la friche ?"))
        #expect(room.sees("de 4 à 30 personnes · le vôtre"))
        room.press(.control("s"))
        guard case .create(let session)? = room.effects.last else {
            Issue.record("nothing was created")
            return
        }
        #expect(session.facts.template == "mien")
    }

    @Test func oneThatStandsInForABuiltInOneSaysSo() {
        var room = home(.ownForBuiltIn)
        room.press(.enter, .left)
        #expect(room.sees("de 4 à 30 personnes · votre version d’un modèle fourni"))
    }

    @Test func anAgendaIsSavedUnderTheNameTyped() {
        var room = Facilitator(.goRound, .closing)
        room.press(.function(8))
        room.enter("Une parole")
        room.command("save-as-template")
        #expect(
            !room.effects.contains { effect in
                if case .saveTemplate = effect { true } else { false }
            })
        #expect(room.sees("/save-as-template ma-soiree"))
        room.command("save-as-template soir")
        #expect(room.effects.last == .saveTemplate(room.session.template(named: "soir")))
        room.send(.templateSaved(path: "templates/soir.json"))
        #expect(room.sees("soir.json (templates)"))
    }
}
