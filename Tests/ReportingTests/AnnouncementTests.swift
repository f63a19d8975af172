import Foundation
import SessionStore
import Testing
import Wording
import Workshop

@testable import Reporting

/// The next meeting of the conversations, for people who follow them in three languages.
@Suite struct AnnouncementTests {
    /// The example with a link for each language, as the organisers would add it.
    private func conversations() throws -> Session {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../sessions/2022-09-10-solidarity-economy-association.json")
            .standardized.path
        return changed(try SessionFile.read(path)) { facts in
            facts.nextMeeting?.links = LocalizedText(
                ["en", "tr", "kmr"].map {
                    .init(language: LanguageTag($0), text: "https://example.org/\($0)")
                })
        }
    }

    private func changed(_ session: Session, _ change: (inout SessionFacts) -> Void) -> Session {
        var facts = session.facts
        change(&facts)
        return Session(
            facts, participants: [], agenda: Array(session.agenda), contributions: [], themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
    }

    private func write(
        _ sessions: [Session], _ format: ReportFormat, _ paper: Paper = .announcement,
        in language: String = "en"
    ) throws -> String {
        var request = Report.Request(format, now: Moment(milliseconds: 0))
        request.paper = paper
        return try Report.write(sessions, request, wording: Wording(language: language))
    }

    @Test func theAnnouncementSpeaksEveryLanguageOfTheSeries() throws {
        #expect(
            try write([conversations()], .markdown) == ##"""
                # \#2 Aboriya Jin (Rojava Women’s Economy)

                **Conversations with Gamechangers: Solidarity Economy Strategies for a New and \##
                Better World**

                ## English

                **Saturday 8 October 2022, 4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)**

                It will be facilitated by Solidarity Economy Association.

                Sign up: <https://example.org/en>

                ## Türkçe

                **8 Ekim 2022 Cumartesi, 16.00–18.00 BST (UTC+1) / 18.00–20.00 EEST (UTC+3)**

                Kolaylaştıran: Solidarity Economy Association.

                Kayıt: <https://example.org/tr>

                ## Kurmancî

                **Şemî, 8 Cotmeh 2022, 16:00–18:00 BST (UTC+1) / 18:00–20:00 EEST (UTC+3)**

                Mazûvan: Solidarity Economy Association.

                Tomarkirin: <https://example.org/kmr>

                """##)
    }

    @Test func aPostSaysItInAFewLines() throws {
        #expect(
            try write([conversations()], .text, .post) == """
                #2 Aboriya Jin (Rojava Women’s Economy)

                Saturday 8 October 2022, 4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)
                https://example.org/en

                8 Ekim 2022 Cumartesi, 16.00–18.00 BST (UTC+1) / 18.00–20.00 EEST (UTC+3)
                https://example.org/tr

                Şemî, 8 Cotmeh 2022, 16:00–18:00 BST (UTC+1) / 18:00–20:00 EEST (UTC+3)
                https://example.org/kmr

                """)
    }

    @Test func thePageMarksEachLanguage() throws {
        let page = try write([conversations()], .html)
        #expect(
            page.contains("<title>#2 Aboriya Jin (Rojava Women’s Economy) – Announcement</title>"))
        for language in ["tr", "kmr"] { #expect(page.contains("<bdi lang=\"\(language)\">")) }
        #expect(page.contains("<a href=\"https://example.org/kmr\">"))
    }

    @Test func severalMeetingsStandInTheirOrderAndInOneCalendar() throws {
        let later = changed(try conversations()) { facts in
            facts.id = ID("later")
            facts.nextMeeting?.name = "#3 Zameen Prapti"
            facts.nextMeeting?.when = CalendarDay(iso: "2022-11-12").map(PlannedTime.day)
        }
        let first = try conversations()
        let text = try write([later, first, first], .markdown)
        let places = ["### \\#2", "### \\#3"].map { text.ranges(of: $0).count }
        #expect(places == [3, 3])
        #expect(
            try #require(text.firstRange(of: "### \\#2")).lowerBound
                < #require(text.firstRange(of: "### \\#3")).lowerBound)
        let calendar = try write([later, first, first], .ics)
        #expect(calendar.ranges(of: "BEGIN:VEVENT").count == 2)
        #expect(calendar.ranges(of: "BEGIN:VCALENDAR").count == 1)
    }

    @Test func withoutAMeetingItSaysSo() throws {
        #expect(throws: ReportError.noMeeting) {
            try write(
                [Session(SessionFacts(id: ID("s"), title: "T", language: LanguageTag("en")))], .html
            )
        }
    }

    @Test func aSessionInKurmanjiIsAnnouncedInIt() throws {
        let session = changed(try conversations()) { facts in
            facts.language = LanguageTag("kmr")
            facts.nextMeeting?.links = .init()
        }
        let text = try write([session], .markdown, in: "kmr")
        #expect(text.contains("**Şemî, 8 Cotmeh 2022, 16:00–18:00 BST"))
        #expect(text.contains("Mazûvan"))
    }

    @Test func nobodyIsNamedAndNothingIsToldOfTheEvening() throws {
        let text = try write([HostileSession.session(50)], .markdown, in: "fr")
        for contribution in HostileSession.session(50).contributions.prefix(5) {
            #expect(!text.contains(contribution.text))
        }
    }
}
