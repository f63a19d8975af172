import TerminalUI
import TestSupport
import Testing
import Wording
import Workshop

@testable import Facilitation

/// Two consecutive sessions at the keyboard: the first ends with what goes on, the second begins
/// with it.
@Suite struct SeriesWorkshopTests {
    /// The first session up to its closing, with themes, groups, actions and the next meeting.
    private func first() throws -> Facilitator {
        var room = try Facilitator.starting(
            "marseille", title: "3e Atelier Découverte", place: "plan M", date: "2016-03-08")
        for round in room.session.agenda {
            room.press(.function(8))
            switch round.kind {
            case .sorting:
                for name in ["DECOUVRIR les concepts", "STRUCTURER des actions"] {
                    room.command("empty-theme")
                    room.enter(name)
                }
            case .groups: room.press(.control("n"))
            default: _ = room.workThrough(round, saying: ["Tisser des liens"])
            }
        }
        room.enter("!réserver la salle")
        room.enter("!écrire aux voisins")
        // Ana does the first one, and may be named.
        for _ in 0..<10 { room.press(.up) }
        room.press(.enter, .down)
        room.type("Ana")
        room.press(.down, .right, .control("s"), .escape)
        room.press(.control("n"))
        room.type("4e Atelier")
        room.press(.down)
        room.type("2016-04-12")
        room.press(.control("s"))
        return room
    }

    /// The file that the program was asked to make.
    private func prepared(_ room: Facilitator) throws -> Session {
        guard case .createNext(let next, path: _)? = room.effects.last else {
            throw Facilitator.Refusal(screen: room.screen())
        }
        return next
    }

    @Test func theNextSessionIsPreparedAtTheEndAndBeginsWithWhatWasDecided() throws {
        var room = try first()
        let earlier = room.session
        room.command("prepare-next")
        #expect(room.sees("4e Atelier") && room.sees("2016-04-12"))
        room.press(.control("s"))
        let next = try prepared(room)
        room.send(.prepared(path: "/tmp/4e.json"))
        #expect(room.sees("/tmp/4e.json"))
        room.press(.character("2"))
        #expect(room.state.popups.isEmpty)
        #expect(next.title == "4e Atelier" && next.date == CalendarDay(iso: "2016-04-12"))

        room.send(.opened(next, path: "/tmp/4e.json"))
        room.press(.function(8))
        #expect(room.sees("Décidé la dernière fois") && room.sees("2e atelier"))
        #expect(room.sees("réserver la salle") && room.sees("depuis le 8 mars 2016"))
        // One of them was done meanwhile: up to the actions, then 1.
        room.press(.up, .up, .character("1"))
        #expect(room.session.actions[0].isDone)
        room.press(.down, .down)
        room.enter("8")
        let report = try room.markdown()
        #expect(report.contains("2e atelier."))
        #expect(report.contains("Fait suite à «\u{a0}3e Atelier Découverte\u{a0}» (8 mars 2016)."))
        #expect(report.contains("réserver la salle — depuis le 8 mars 2016 *(fait)*"))
        #expect(report.contains("écrire aux voisins — depuis le 8 mars 2016 *(pas encore fait)*"))
        // Her permission was for last time.
        #expect(!report.contains("Ana"))
        #expect(room.session.themes.map(\.id) == earlier.themes.map(\.id))
        #expect(room.session.groups.count == earlier.groups.count)
    }

    @Test func whatWasPreparedIsOpenedAtOnce() throws {
        var room = try first()
        room.press(.function(8))
        room.command("prepare-next")
        room.press(.control("s"))
        room.send(.prepared(path: "/tmp/4e.json"))
        room.effects = []
        room.press(.character("1"))
        #expect(room.effects.contains(.open(path: "/tmp/4e.json")))
        #expect(room.state.workshop == nil && room.state.popups.isEmpty)
    }

    @Test func whoWasThereIsOfferedAgainWithPermissionsToBeAsked() throws {
        var room = Facilitator(.opening, .closing)
        room.press(.function(8))
        room.enter("Ana, Bo")
        room.enter("3")
        room.press(.control("g"), .function(8))
        room.command("prepare-next")
        room.press(.control("s"))
        let next = try prepared(room)
        #expect(next.participants.isEmpty)
        room.send(.opened(next, path: "/tmp/2e.json"))
        room.press(.function(8))
        #expect(room.sees("Ana, Bo"))
        room.type("b")
        room.press(.tab, .enter)
        #expect(room.session.participants.map(\.name) == ["Bo"])
        room.press(.control("n"))
        #expect(room.session.participants.map(\.name) == ["Bo", "Ana"])
        #expect(
            room.session.participants.allSatisfy {
                $0.inTheRoom == .notAsked && $0.inPublication == .notAsked
            })
        #expect(!room.sees("dernière fois"))
        let copy = room.session.anonymized(replacing: [], with: "…", id: ID("copie"))
        #expect(copy.series?.people == [])
    }

    @Test func nobodyIsOfferedWhereNamesWereToGo() throws {
        var room = Facilitator(.opening, .closing)
        room.press(.function(8))
        room.enter("Ana")
        room.effects = room.state.make { session, now in
            try session.describing(at: now) { $0.deleteAfter = CalendarDay(iso: "2017-01-01") }
        }
        room.press(.function(8))
        room.command("prepare-next")
        room.press(.control("s"))
        #expect(try prepared(room).series?.people == [])
    }

    @Test func aNewWorkshopFollowsOneOfTheFolder() throws {
        let earlier = try first().session
        var room = try Facilitator.starting("meteo")
        room.state.workshop = nil
        room.send(
            .listed([SessionEntry(path: "/tmp/3e.json", title: earlier.title, date: earlier.date)]))
        room.press(.home, .enter)
        for _ in 0..<9 { room.press(.down) }
        room.press(.right)
        #expect(room.sees("3e Atelier Découverte · 8"))
        #expect(room.sees("comme la dernière fois"))
        room.press(.control("s"))
        #expect(room.effects.last == .readEarlier(path: "/tmp/3e.json"))
        room.send(.earlierRead(earlier))
        guard case .create(let next)? = room.effects.last else {
            throw Facilitator.Refusal(screen: room.screen())
        }
        #expect(next.title == "4e Atelier" && next.date == CalendarDay(iso: "2016-04-12"))
        #expect(next.place == "plan M" && next.series?.number == 2)
        #expect(next.agenda.map(\.kind) == earlier.agenda.map(\.kind))
    }

    @Test func aWorkshopIsGivenItsPlaceInASeries() throws {
        var room = try first()
        room.command("describe-session")
        for _ in 0..<13 { room.press(.down) }
        room.type("3")
        room.press(.down)
        room.type("Coopérative intégrale")
        room.press(.control("s"))
        #expect(room.session.series == SeriesPlace(name: "Coopérative intégrale", number: 3))
        #expect(
            try room.markdown().contains(
                "3e atelier de la série «\u{a0}Coopérative intégrale\u{a0}»."))
        room.command("prepare-next")
        room.press(.control("s"))
        let next = try prepared(room).series
        #expect(next?.number == 4 && next?.name == "Coopérative intégrale")
        room.press(.control("z"))
        #expect(room.session.series == nil)
    }

    @Test func theSortingIsDoneDaysLaterWithoutClocks() throws {
        var room = try first()
        room.press(.function(8))
        let ended = try #require(room.session.endedAt)
        let clocks = room.session.agenda.map(\.clock)
        room.now = room.now.adding(seconds: 3 * 86_400)
        room.send(.opened(room.session, path: "/tmp/3e.json"))
        #expect(room.state.popups.isEmpty)
        room.command("sort-afterwards")
        #expect(room.sees("sans minuteur") && !room.sees("retard"))
        let left = room.session.unsortedCount
        #expect(left > 0)
        for _ in 0..<left { room.press(.character("1")) }
        while room.session.endedAt == nil { room.press(.function(8)) }
        #expect(room.session.endedAt == ended && room.session.agenda.map(\.clock) == clocks)
        let report = try room.markdown()
        #expect(report.contains("### DECOUVRIR les concepts\n\n- Tisser des liens\n"))
    }
}
