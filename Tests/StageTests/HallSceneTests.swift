import Testing
import Wording
import Workshop

@testable import Stage

/// The programme of a gathering in the hall: made-up workshops on days of the past.
@Suite struct HallSceneTests {
    private let wording = Wording(language: "fr")

    private func told(_ time: String, _ change: (inout Gathering) -> Void = { _ in }) throws
        -> [String]
    {
        var gathering = Gathering(
            id: ID("g"), title: "Rencontres", language: LanguageTag("fr"))
        let rows = [
            ("Semer", "2", "2009-03-20 9:00-10:30"), ("Réparer", "Cour", "2009-03-20 9:00-10:30"),
            ("Chanter", "2", "2009-03-20 11:00-12:00"),
            ("Manger", "Cour", "2009-03-21 12:00-13:00"),
        ]
        gathering.sessions = rows.enumerated().map { place, row in
            GatheringSession(
                id: ID("s\(place)"), title: row.0, room: row.1, slot: row.2, hosts: ["Ana"])
        }
        change(&gathering)
        let now = try #require(Moment(rfc3339: time))
        var stage = StageScreen()
        stage.update(gathering, at: now, zoneOffsetSeconds: 3600)
        return try #require(stage.view).lines(wording)
    }

    @Test func theHallReadsWhatMeetsNowAndNextAndWhere() throws {
        let lines = try told("2009-03-20T08:30:00Z")
        #expect(
            lines == [
                "Maintenant", "Rencontres", "salle\u{a0}2  Semer — Ana", "Cour  Réparer — Ana",
                "11:00 · salle\u{a0}2  Chanter — Ana",
            ])
        #expect(
            try told("2009-03-20T09:40:00Z").prefix(3).last == "11:00 · salle\u{a0}2  Chanter — Ana"
        )
        #expect(try told("2009-03-20T23:30:00Z").contains("12:00 · Cour  Manger — Ana"))
    }

    @Test func whatWasMovedOrCancelledSaysSo() throws {
        let lines = try told("2009-03-20T08:30:00Z") { gathering in
            gathering.sessions[0].status = .moved
            gathering.sessions[0].newRoom = "Grenier"
            gathering.sessions[1].status = .cancelled
        }
        #expect(lines.contains("Grenier  Semer — Ana"))
        #expect(lines.contains { $0.hasPrefix("Cour  ✗ Réparer (") })
    }

    @Test func whereTimesAreWordsTheWholeProgrammeStandsThere() throws {
        let lines = try told("2009-03-20T08:30:00Z") { gathering in
            for place in gathering.sessions.indices { gathering.sessions[place].slot = "samedi" }
        }
        #expect(lines.first == "Rencontres")
        #expect(lines.count == 5)
    }
}
