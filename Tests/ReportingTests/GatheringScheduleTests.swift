import Foundation
import Testing
import Workshop

@testable import Reporting

/// The programme of a gathering as conference tools exchange it, by the documented form of the c3voc.
@Suite struct GatheringScheduleTests {
    private func schedule(
        _ sessions: [GatheringSession], zone: String = "Europe/Paris"
    ) -> GatheringSchedule {
        var gathering = Gathering(id: ID("g"), title: "Forum d’été", language: LanguageTag("fr"))
        gathering.sessions = sessions
        return GatheringSchedule(gathering, zone: zone, version: "1")
    }

    private func session(
        _ title: String, _ room: String, _ slot: String, _ hosts: String...
    ) -> GatheringSession {
        GatheringSession(id: ID(title), title: title, room: room, slot: slot, hosts: hosts)
    }

    private func conference(_ schedule: GatheringSchedule) throws -> [String: Any] {
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(schedule.text.utf8)) as? [String: Any])
        let whole = try #require(root["schedule"] as? [String: Any])
        #expect(whole["version"] is String)
        return try #require(whole["conference"] as? [String: Any])
    }

    /// The events by day and room.
    private func events(_ schedule: GatheringSchedule) throws -> [(
        day: String, room: String, event: [String: Any]
    )] {
        let days = try #require(conference(schedule)["days"] as? [[String: Any]])
        return days.flatMap { day in
            let rooms = day["rooms"] as? [String: [[String: Any]]] ?? [:]
            return rooms.sorted { $0.key < $1.key }.flatMap { room, events in
                events.map { (day["date"] as? String ?? "", room, $0) }
            }
        }
    }

    @Test func everyMemberThatTheFormAsksForIsThere() throws {
        let schedule = schedule([session("Un four", "Salle A", "2026-12-05 09:00-09:45", "Ana")])
        let conference = try conference(schedule)
        for member in [
            "title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration",
        ] {
            #expect(conference[member] != nil, "\(member)")
        }
        let acronym = try #require(conference["acronym"] as? String)
        #expect(acronym.wholeMatch(of: /[a-z0-9_-][a-z0-9_]{3,}/) != nil)
        #expect(conference["time_zone_name"] as? String == "Europe/Paris")
        let day = try #require((conference["days"] as? [[String: Any]])?.first)
        for member in ["date", "day_end", "day_start", "index", "rooms"] {
            #expect(day[member] != nil, "\(member)")
        }
        let event = try #require(try events(schedule).first?.event)
        for member in [
            "abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room",
            "slug", "start", "subtitle", "title", "track", "type", "url",
        ] {
            #expect(event[member] != nil, "\(member)")
        }
        #expect(UUID(uuidString: event["guid"] as? String ?? "") != nil)
        #expect((event["slug"] as? String)?.wholeMatch(of: /[a-z0-9_-]+[a-z0-9]/) != nil)
        #expect((event["persons"] as? [[String: String]])?.first?["public_name"] == "Ana")
    }

    @Test func hoursStandByTheClocksOfThePlace() throws {
        let sessions = [
            session("Hiver", "A", "2026-12-05 09:00-09:45"),
            session("Été", "B", "2026-07-05 22:00-01:30"),
            session("Nuit", "B", "2026-12-06 00:30-01:00"),
            session("Début", "", "2026-12-06 10:00"),
        ]
        let found = try events(schedule(sessions)).map {
            [
                $0.day, $0.room, $0.event["date"] as? String, $0.event["start"] as? String,
                $0.event["duration"] as? String,
            ].map { $0 ?? "" }
        }
        #expect(
            found == [
                ["2026-07-05", "B", "2026-07-05T22:00:00+02:00", "22:00", "03:30"],
                ["2026-12-05", "A", "2026-12-05T09:00:00+01:00", "09:00", "00:45"],
                ["2026-12-05", "B", "2026-12-06T00:30:00+01:00", "00:30", "00:30"],
                ["2026-12-06", "", "2026-12-06T10:00:00+01:00", "10:00", "00:00"],
            ])
        let far = try events(schedule([sessions[0]], zone: "America/St_Johns"))
        #expect(far.first?.event["date"] as? String == "2026-12-05T09:00:00-03:30")
    }

    @Test func whatDoesNotTakePlaceIsNotInIt() throws {
        var (cancelled, moved) = (
            session("Annulé", "A", "2026-12-05 09:00-10:00"),
            session("Déplacé", "A", "2026-12-05 09:00-10:00")
        )
        cancelled.status = .cancelled
        (moved.status, moved.newRoom, moved.newSlot) = (.moved, "B", "2026-12-05 11:00-12:00")
        let schedule = schedule([cancelled, moved, session("Un jour", "A", "samedi matin")])
        #expect(schedule.withoutHours == 1)
        let found = try events(schedule).map {
            "\($0.event["title"] ?? "") \($0.room) \($0.event["start"] ?? "")"
        }
        #expect(found == ["Déplacé B 11:00"])
    }

    @Test func namesStayTheSameAndAreThoseOfTheToolWhereItHasSuch() throws {
        var known = session("Un four", "A", "2026-12-05 09:00-09:45")
        let before = try events(schedule([known])).first?.event["guid"] as? String
        #expect(try events(schedule([known])).first?.event["guid"] as? String == before)
        known.key = "5B1F6F1E-0000-4000-8000-000000000001"
        let after = try events(schedule([known])).first?.event["guid"] as? String
        #expect(after == known.key.lowercased())
    }
}
