import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct HomeTests {
    private func home() -> Facilitator {
        var template = Template(
            name: "essai", title: .init("Atelier découverte", in: LanguageTag("fr")),
            language: LanguageTag("fr"))
        template.rounds = [TemplateRound(content: .goRound(GoRound()))]
        var room = Facilitator(template: template)
        room.send(
            .listed([
                SessionEntry(
                    path: "/a.json", title: "3e Atelier", date: CalendarDay(iso: "2016-03-08"),
                    place: "plan M", progress: .underWay(round: 2, of: 6)),
                SessionEntry(path: "/b.json", title: "Cassé", problem: .nobodyThereYet),
            ]))
        return room
    }

    @Test func sessionsAreListedWithHowFarTheyGot() {
        let room = home()
        #expect(room.sees("3e Atelier · plan M"))
        #expect(room.sees("étape 2/6"))
        #expect(room.sees("! Personne n’est encore dans la liste"))
    }

    @Test func typingSearchesAndEnterOpens() {
        var room = home()
        room.type("atelier PLAN")
        room.press(.enter)
        #expect(room.effects == [.open(path: "/a.json")])
    }

    @Test func theFirstRowMakesANewWorkshop() throws {
        var room = home()
        room.press(.enter)
        room.press(.down)
        room.type("3e Atelier")
        room.press(.down, .down)
        room.type("Marseille")
        room.press(.control("s"))
        guard case .create(let session)? = room.effects.last else {
            Issue.record("nothing was created")
            return
        }
        #expect(session.title == "3e Atelier")
        #expect(session.place == "Marseille")
        #expect(session.agenda.count == 1)
    }

    @Test func anImpossibleDateIsSaidAndNothingIsLost() {
        var room = home()
        room.press(.enter, .down)
        room.type("Titre")
        room.press(.down, .down, .down, .control("u"))
        room.type("30/2/2016")
        room.press(.control("s"))
        #expect(room.effects.isEmpty)
        #expect(room.sees("Il n’y a pas de jour"))
        #expect(room.sees("Titre"))
    }
}
