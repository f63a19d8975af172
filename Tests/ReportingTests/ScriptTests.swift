import Testing
import Wording
import Workshop

@testable import Reporting

/// What the facilitator has on paper during the evening.
@Suite struct ScriptTests {
    private func script(startingAt start: ClockTime?) throws -> [String] {
        let places = OrderKey.row(of: 2)
        let french = LanguageTag("fr")
        let question = LocalizedText([
            .init(language: french, text: "Pourquoi ?"),
            .init(language: LanguageTag("en"), text: "Why?"),
        ])
        let session = Session(
            SessionFacts(id: ID("s"), title: "Soirée", language: french), participants: [],
            agenda: [
                Round(
                    id: ID("o"), position: places[0], content: .opening(Opening()),
                    plannedSeconds: 900, guidance: LocalizedText("Accueillir.", in: french)),
                Round(
                    id: ID("p"), position: places[1], content: .pairs(Pairs()),
                    prompts: [Prompt(id: ID("q"), text: question)], plannedSeconds: 1200),
            ],
            contributions: [Contribution(id: ID("c"), text: "secret", round: ID("p"))], themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
        var request = Report.Request(.markdown, now: Moment(milliseconds: 0))
        request.paper = .script
        request.startsAt = start
        return try Report.write([session], request, wording: Wording(language: "fr"))
            .split(separator: "\n").map { String($0).replacing("\u{A0}", with: " ") }
    }

    @Test func itTellsHoursWordsQuestionsAndMaterial() throws {
        let lines = try script(startingAt: ClockTime(hour: 18, minute: 30))
        #expect(
            lines == [
                "# Soirée", "**18 h 30–19 h 05 · 35 min**", "## 1. Accueil",
                "**18 h 30–18 h 45 · 15 min**", "Accueillir.",
                "*À préparer :* étiquettes pour les prénoms, feutres, le déroulé affiché",
                "## 2. Pense-écoute", "**18 h 45–19 h 05 · 20 min**", "- **Pourquoi ?**",
                "    - **Why?**", "*À préparer :* les questions affichées, de quoi écrire",
            ])
    }

    @Test func withoutABeginningItCountsFromThere() throws {
        let lines = try script(startingAt: nil)
        #expect(lines.contains("**\\+ 15 min · 20 min**"))
        #expect(!lines.contains { $0.contains("secret") })
    }
}

/// Paper for the room.
@Suite struct SheetsTests {
    @Test func namesAreThoseThatTheRoomMaySee() throws {
        let place = OrderKey.row(of: 3)
        let people = zip(["Ana", "Bea", "Cleo"], place).map {
            Participant(
                id: ID($0), position: $1, name: $0, inTheRoom: $0 == "Bea" ? .refused : .given)
        }
        let options = ["Oui", "Non"].enumerated().map {
            VoteOption(id: ID("\($0)"), number: $0 + 1, text: $1)
        }
        var facts = SessionFacts(id: ID("s"), title: "<Soirée>", language: LanguageTag("fr"))
        facts.expectedCount = 5
        let session = Session(
            facts, participants: people,
            agenda: [
                Round(
                    id: ID("v"), position: place[0], content: .vote(Vote(options: options)),
                    prompts: [
                        Prompt(id: ID("q"), text: LocalizedText("Encore ?", in: LanguageTag("fr")))
                    ], plannedSeconds: 600)
            ], contributions: [], themes: [], groups: [], actions: [], parkingLot: [],
            privateNotes: [])
        var request = Report.Request(.html, now: Moment(milliseconds: 0))
        request.paper = .sheets
        request.startsAt = ClockTime(hour: 18, minute: 0)
        let page = try Report.write([session], request, wording: Wording(language: "fr"))
        #expect(
            page.contains("<li><bdi>Ana</bdi></li>") && page.contains("<li><bdi>Cleo</bdi></li>"))
        #expect(!page.contains("Bea"))
        #expect(page.ranges(of: "<li><bdi></bdi></li>").count == 3)
        #expect(page.ranges(of: "<li><b>1</b> Oui</li><li><b>2</b> Non</li>").count == 5)
        #expect(page.contains("<h1>&lt;Soirée&gt;</h1>"))
        // Of several evenings one page is made, which a browser can read.
        let both = try Report.write([session, session], request, wording: Wording(language: "fr"))
        #expect(both.ranges(of: "<!DOCTYPE html>").count == 1)
        #expect(both.ranges(of: "<h1>&lt;Soirée&gt;</h1>").count == 2)
    }

    @Test(arguments: [
        (Vote.Form.yesNo, "<b>3</b> Abstention", 1), (.gradients, "<li><b>8</b> ", 1),
        (.grades, "<td>☐</td>", 14), (.ranking, "<span></span>", 2), (.fingers, "Encore ?", 0),
        (.dots, "Votez\u{a0}: 3\u{a0}gommettes", 1),
    ])
    func aBallotHasWhatIsTypedOfIt(form: Vote.Form, sign: String, count: Int) throws {
        let place = try #require(OrderKey.row(of: 1).first)
        let options = ["Oui", "Non"].enumerated().map {
            VoteOption(id: ID("\($0)"), number: $0 + 1, text: $1)
        }
        var facts = SessionFacts(id: ID("s"), title: "Soirée", language: LanguageTag("fr"))
        facts.expectedCount = 1
        let session = Session(
            facts, participants: [],
            agenda: [
                Round(
                    id: ID("v"), position: place,
                    content: .vote(Vote(form: form, options: options)),
                    title: LocalizedText("Encore ?", in: LanguageTag("fr")))
            ], contributions: [], themes: [], groups: [], actions: [], parkingLot: [],
            privateNotes: [])
        var request = Report.Request(.html, now: Moment(milliseconds: 0))
        request.paper = .sheets
        let page = try Report.write([session], request, wording: Wording(language: "fr"))
        let ballots = page.components(separatedBy: #"<ol class="cut ballots">"#).dropFirst()
        #expect(ballots.joined().ranges(of: sign).count == count, "\(ballots)")
    }
}
