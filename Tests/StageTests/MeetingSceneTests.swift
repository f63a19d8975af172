import Testing
import TerminalUI
import Wording
import Workshop

@testable import Stage

/// When and where we meet again, as the room reads it.
@Suite struct MeetingSceneTests {
    private func meeting(zones: [String], zone: String? = "Europe/Paris") throws -> Room {
        var room = Room(.closing, prompts: [])
        try room.goOn()
        let day = try #require(CalendarDay(iso: "2027-03-08"))
        let meeting = NextMeeting(
            name: "Atelier (4e)", when: .day(day), startsAt: ClockTime(hour: 23, minute: 0),
            endsAt: ClockTime(hour: 23, minute: 45), zone: zone, place: "Marseille", zones: zones)
        try room.does { session, _, now in try session.meetingAgain(meeting, at: now) }
        return room
    }

    private func lines(_ room: Room, _ language: String) throws -> [String] {
        let source = StageSource(session: room.session, now: room.now)
        let meeting = try #require(StageMeeting(source))
        let wording = Wording(language: language)
        return meeting.lines(wording) + meeting.foot(wording)
    }

    @Test func whereNothingIsKnownNoTitleStandsAlone() throws {
        var room = Room(.closing, prompts: [])
        try room.goOn()
        let zones = NextMeeting(zone: "Europe/Paris", zones: ["Europe/Paris", "Asia/Tokyo"])
        try room.does { session, _, now in try session.meetingAgain(zones, at: now) }
        #expect(StageMeeting(StageSource(session: room.session, now: room.now)) == nil)
        let linked = NextMeeting(signUpLink: "https://example.org")
        try room.does { session, _, now in try session.meetingAgain(linked, at: now) }
        #expect(StageMeeting(StageSource(session: room.session, now: room.now)) != nil)
    }

    @Test func theRoomReadsTheHoursOfAllZones() throws {
        let room = try meeting(zones: ["Europe/Paris", "Europe/London", "Asia/Tokyo"])
        #expect(
            try lines(room, "fr") == [
                "Atelier (4e)", "lundi 8 mars 2027",
                "23\u{a0}h–23\u{a0}h\u{a0}45 à Paris", "Marseille",
                "23\u{a0}h–23\u{a0}h\u{a0}45 à Paris, 22\u{a0}h–22\u{a0}h\u{a0}45 à Londres, "
                    + "7\u{a0}h–7\u{a0}h\u{a0}45 à Tokyo (mardi 9 mars)",
            ])
        #expect(
            try lines(room, "en").contains { $0.contains("10:00–10:45 PM in London") })
    }

    /// The hours of the place are in block letters; those of all stand together below in small ones, on
    /// whichever page.
    @Test(arguments: [
        Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 60, rows: 18),
    ])
    func theHoursOfAllZonesHaveRoom(size: Size) throws {
        var room = try meeting(
            zones: ["Europe/Paris", "Europe/London", "America/New_York", "Asia/Tokyo"])
        let rows = room.sees(size)
        #expect(!rows.contains { $0.contains("…") })
        let read = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(read.contains("22\u{a0}h–22\u{a0}h\u{a0}45 à Londres"))
        #expect(read.contains("à Tokyo (mardi 9 mars)"))
        #expect(read.contains("23\u{a0}h–23\u{a0}h\u{a0}45 à Paris, 22\u{a0}h"))
    }

    @Test func withoutZonesTheHoursAreThoseOfThePlace() throws {
        #expect(
            try lines(meeting(zones: []), "fr")[1]
                == "lundi 8 mars 2027, 23\u{a0}h – 23\u{a0}h\u{a0}45")
        #expect(
            try lines(meeting(zones: ["Mars/Olympus"], zone: nil), "fr").contains {
                $0.contains("Mars/Olympus\u{a0}: fuseau horaire inconnu")
            })
    }
}
