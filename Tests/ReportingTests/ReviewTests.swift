import Testing
import Wording
import Workshop

@testable import Reporting

/// Days on which a decision is looked at again or a mandate ends, from the evening to the calendar and
/// to the next workshop.
@Suite struct ReviewTests {
    private var session: Session {
        let start = Moment(milliseconds: 1_457_463_600_000)
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.startedAt = start
        let contents: [RoundContent] = [
            .decision(
                Decision(
                    phase: .adopted,
                    versions: [ProposalVersion(id: ID("v"), text: "Ouvrir, le soir", at: start)],
                    reviewOn: CalendarDay(iso: "2027-03-01"))),
            .election(
                Election(
                    phase: .elected, post: "Tenir la caisse",
                    until: CalendarDay(iso: "2026-12-31"),
                    candidate: NamedPerson(name: "KARIM"))),
            .decision(
                Decision(
                    phase: .objections,
                    versions: [ProposalVersion(id: ID("w"), text: "Fermer", at: start)],
                    reviewOn: CalendarDay(iso: "2027-04-01"))),
        ]
        let agenda = zip(contents, OrderKey.row(of: 3)).enumerated().map { place, round in
            Round(
                id: ID("r\(place)"), position: round.1, content: round.0,
                clock: Clock(startedAt: start))
        }
        return Session(
            facts, participants: [], agenda: agenda, contributions: [], themes: [], groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }

    private func calendar(_ sessions: [Session]) throws -> String {
        try Report.write(
            sessions, Report.Request(.ics, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
    }

    private func next(_ today: String) throws -> Session {
        var entropy = Entropy(1, 2)
        let day = try #require(CalendarDay(iso: today))
        return session.following(today: day, entropy: &entropy)
    }

    @Test func theCalendarHasEachDayOnceHoweverManyFilesKnowIt() throws {
        let events = try calendar([session, next("2026-03-08")])
        #expect(events.components(separatedBy: "BEGIN:VEVENT").count == 3)
        #expect(events.contains("DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302"))
        #expect(events.contains("SUMMARY:À revoir le 1er mars 2027\u{a0}: Ouvrir\\, le soir"))
        #expect(events.contains("SUMMARY:Fin du mandat le 31 décembre 2026\u{a0}: Tenir la caisse"))
        #expect(events.contains("UID:r0-review@atelier"))
        #expect(!events.contains("KARIM") && !events.contains("Fermer"))
    }

    @Test func theNextWorkshopRecallsWhatIsStillToCome() throws {
        #expect(
            try next("2026-03-08").series?.reviews.map(\.text)
                == ["Tenir la caisse", "Ouvrir, le soir"])
        // What comes due between two workshops is looked at in the next one, and then no more.
        let later = try next("2027-01-10")
        #expect(later.series?.reviews.map(\.text) == ["Tenir la caisse", "Ouvrir, le soir"])
        var entropy = Entropy(3, 4)
        let day = try #require(CalendarDay(iso: "2027-01-10"))
        let third = later.following(today: day, entropy: &entropy)
        #expect(third.series?.reviews.map(\.text) == ["Ouvrir, le soir"])
        let told = Synthesis(later, wording: Wording(language: "fr")).blocks.map(\.text)
        #expect(told.contains { $0.contains("À revoir le") && $0.contains("Ouvrir, le soir") })
    }

    @Test func theReportOfTheDecisionSaysWhen() throws {
        let told = Synthesis(session, wording: Wording(language: "fr"), kind: .minutes).blocks
            .map(\.text)
        #expect(told.contains { $0.contains("Ouvrir, le soir") && $0.contains("à revoir le") })
    }
}
