import TerminalUI
import Testing
import Workshop

@testable import Facilitation

/// A host's page, typed in with letters, Tab and Enter.
@Suite struct ReportFormTests {
    /// Types the fields from the top; nil leaves one as it is.
    private func fill(_ room: inout Facilitator, _ fields: String?...) {
        for field in fields {
            if let field { room.type(field) }
            room.press(.tab)
        }
    }

    @Test func aPageIsOneStepAndTheContactGoesElsewhere() throws {
        var room = Facilitator(.opening, .discussion, .closing)
        room.command("report-form")
        fill(
            &room, "14", "Un point", "", "Un autre", "Écrire", "Ana", "15/4/2009", "", "", "",
            "Appeler", "", "", nil, "bo@example.org", "Du pain !", "Bo", nil)
        room.press(.enter)
        #expect(room.state.popup == nil)
        #expect(room.sees("Personnes\u{a0}: 14 · points\u{a0}: 2 · à faire\u{a0}: 2"))
        #expect(room.said == ["Un point", "Un autre"])
        #expect(room.session.headCount == 14)
        #expect(room.session.actions.map(\.text) == ["Écrire", "Appeler"])
        let first = try #require(room.session.actions.first)
        #expect(first.owner?.name == "Ana")
        #expect(first.owner?.inPublication == .refused)
        #expect(first.due == CalendarDay(iso: "2009-04-15").map(PlannedTime.day))
        #expect(room.session.quotation?.text == "Du pain !")
        #expect(room.session.quotation?.author?.inPublication == .refused)
        #expect(room.effects.contains(.keepContact("bo@example.org", path: "/tmp/essai.json")))
        room.press(.control("z"))
        #expect(room.said.isEmpty)
        #expect(room.session.headCount == nil)
        #expect(room.session.actions.isEmpty)
        #expect(room.session.quotation == nil)
    }

    @Test func organisationsTakeThingsOn() {
        var room = Facilitator(.discussion)
        room.command("report-form")
        fill(
            &room, nil, nil, nil, nil, "Écrire", "Ana (Guide des normes)", nil, "Appeler",
            "(guide des normes)", nil, "Relire", "(Coop)")
        room.press(.control("s"))
        #expect(room.session.actions.map { $0.owner?.name } == ["Ana", nil, nil])
        #expect(
            room.session.actions.map(\.organisation)
                == ["Guide des normes", "Guide des normes", "Coop"])
    }

    @Test func permissionsAreChosen() {
        var room = Facilitator(.discussion)
        room.command("report-form")
        fill(&room, nil, nil, nil, nil, "Écrire", "Ana")
        room.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .right, .tab, .tab)
        fill(&room, "Du pain !", "Bo")
        room.press(.right, .control("s"))
        #expect(room.session.actions.first?.owner?.inPublication == .given)
        #expect(room.session.quotation?.author?.inPublication == .given)
    }

    @Test func whatIsKnownIsThereAgainAndCanBeTakenBack() {
        var room = Facilitator(.discussion)
        room.command("report-form")
        fill(&room, "14")
        room.press(.control("s"))
        room.command("report-form")
        #expect(room.sees("14"))
        room.press(.backspace, .backspace, .control("s"))
        #expect(room.session.headCount == nil)
    }

    @Test func aContactAloneIsTaken() {
        var room = Facilitator(.discussion)
        room.command("report-form")
        room.press(contentsOf: .tab, count: 14)
        room.type("bo@example.org")
        room.press(.control("s"))
        #expect(room.state.popup == nil)
        #expect(room.effects == [.keepContact("bo@example.org", path: "/tmp/essai.json")])
    }

    @Test func aNameWithoutWordsIsAskedFor() {
        var room = Facilitator(.discussion)
        room.command("report-form")
        fill(&room, "many")
        room.press(.control("s"))
        #expect(room.state.popup != nil)
        room.press(.up)
        room.press(.control("c"), .control("c"))
        #expect(room.state.popup == nil)
        room.command("report-form")
        room.press(contentsOf: .tab, count: 5)
        room.type("Ana")
        room.press(.control("s"))
        #expect(room.state.popup != nil)
        #expect(room.session.actions.isEmpty)
    }
}

extension Facilitator {
    fileprivate mutating func press(contentsOf key: Key, count: Int) {
        for _ in 0..<count { press(key) }
    }
}
