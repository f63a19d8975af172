import Testing
import Wording
import Workshop

@testable import Zones

@Suite struct MeetingHoursTests {
    /// A meeting that begins by the clocks of a zone, London's unless another is given.
    private func hours(
        _ date: String, at hour: Int, _ minute: Int = 0, lasting length: Int? = 2,
        in zones: [String], of zone: String? = "Europe/London"
    ) throws -> MeetingHours {
        let meeting = NextMeeting(
            when: .day(try #require(CalendarDay(iso: date))),
            startsAt: ClockTime(hour: hour, minute: minute),
            endsAt: length.flatMap { ClockTime(hour: (hour + $0) % 24, minute: minute) },
            zone: zone, zones: zones)
        return MeetingHours(meeting, in: Self.session)
    }

    private static let session = Session(
        SessionFacts(id: ID("s"), title: "", language: LanguageTag("en")))

    private func words(
        _ date: String, at hour: Int, in zones: [String], language: String = "en"
    ) throws -> String {
        try hours(date, at: hour, in: zones).announcement(Wording(language: language))
    }

    @Test func announcesTheHoursInEveryRegion() throws {
        #expect(
            try words("2022-10-08", at: 16, in: ["Europe/London", "Europe/Athens"])
                == "4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)")
        #expect(
            try words(
                "2022-10-08", at: 16, in: ["Europe/Madrid", "Europe/Istanbul"], language: "tr")
                == "17.00–19.00 CEST (UTC+2) / 18.00–20.00 İstanbul (UTC+3)")
    }

    @Test(arguments: [
        ("2022-10-29", "4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM Istanbul (UTC+3)"),
        ("2022-10-30", "4:00–6:00 PM GMT (UTC) / 7:00–9:00 PM Istanbul (UTC+3)"),
        ("2022-03-26", "4:00–6:00 PM GMT (UTC) / 7:00–9:00 PM Istanbul (UTC+3)"),
        ("2022-03-27", "4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM Istanbul (UTC+3)"),
    ])
    func followsTheChangesOfTheClocks(date: String, expected: String) throws {
        #expect(try words(date, at: 16, in: ["Europe/London", "Europe/Istanbul"]) == expected)
    }

    @Test func saysWhichDayItIsWhereItIsAnother() throws {
        #expect(
            try words("2022-10-08", at: 16, in: ["Asia/Tokyo"])
                == "9 Oct 2022, 12:00–2:00 AM JST (UTC+9)")
        #expect(
            try words("2022-10-08", at: 11, in: ["America/St_Johns", "Europe/London"])
                == "7:30–9:30 AM NDT (UTC\u{2212}2:30) / 11:00 AM–1:00 PM BST (UTC+1)")
    }

    @Test func aZoneThatNobodyKnowsIsNamedAndNeverMakesUpHours() throws {
        #expect(
            try words("2022-10-08", at: 16, in: ["Europe/Nowhere", "../etc/passwd"])
                == "Europe/Nowhere: unknown time zone / ../etc/passwd: unknown time zone")
    }

    @Test(arguments: [
        (
            "fr",
            "18\u{a0}h–20\u{a0}h à Paris, 17\u{a0}h–19\u{a0}h à Londres, 19\u{a0}h–21\u{a0}h au Caire"
        ),
        ("en", "6:00–8:00 PM in Paris, 5:00–7:00 PM in London, 7:00–9:00 PM in Cairo"),
        ("es", "18:00–20:00 en París, 17:00–19:00 en Londres, 19:00–21:00 en El Cairo"),
        (
            "tr",
            "Paris saatiyle 18.00–20.00, Londra saatiyle 17.00–19.00, Kahire saatiyle 19.00–21.00"
        ),
    ])
    func theHoursOfEachCityAreSaid(language: String, expected: String) throws {
        let zones = ["Europe/Paris", "Europe/London", "Africa/Cairo"]
        let hours = try hours("2027-06-08", at: 18, in: zones, of: "Europe/Paris")
        #expect(hours.words(Wording(language: language)).joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("fr", "1\u{a0}h\u{a0}30 à Tokyo (mardi 9 mars)"),
        ("en", "1:30 AM in Tokyo (Tuesday 9 March)"),
        ("es", "1:30 en Tokio (martes 9 de marzo)"), ("tr", "Tokyo saatiyle 1.30 (9 Mart Salı)"),
    ])
    func theDayIsNamedWhereItIsAnother(language: String, expected: String) throws {
        let hours = try hours(
            "2027-03-08", at: 16, 30, lasting: nil, in: ["Europe/London", "Asia/Tokyo"])
        let words = hours.words(Wording(language: language))
        #expect(words.last == expected)
        #expect(!(words.first ?? "(").contains("("))
    }

    /// Between 2 and 3 the clocks of Paris show nothing on the one day, and everything twice on the
    /// other.
    @Test func anHourThatClocksSkipIsTheOneTheyGoOnTo() throws {
        let skipped = try hours(
            "2027-03-28", at: 2, 30, lasting: nil, in: ["Europe/Paris"], of: "Europe/Paris")
        #expect(skipped.startsAt == ClockTime(hour: 3, minute: 30))
        #expect(skipped.words(Wording(language: "en")) == ["3:30 AM in Paris"])
        let day = try #require(CalendarDay(iso: "2027-03-28"))
        let half = try #require(ClockTime(hour: 2, minute: 30))
        let later = try #require(ClockTime(hour: 3, minute: 30))
        #expect(ClockChange(half, on: day, in: "Europe/Paris") == .skipped(to: later))
        #expect(ClockChange(later, on: day, in: "Europe/Paris") == nil)
        #expect(ClockChange(half, on: day, in: "Africa/Dakar") == nil)
        #expect(ClockChange(half, on: day.adding(days: 1), in: "Europe/Paris") == nil)
    }

    @Test(arguments: [
        // Half an hour on Lord Howe, an hour before midnight in the Azores, south and north.
        ("2027-10-31", 2, 30, "Europe/Paris"), ("2027-04-04", 1, 45, "Australia/Lord_Howe"),
        ("2027-10-31", 0, 30, "Atlantic/Azores"), ("2027-11-07", 1, 0, "America/New_York"),
    ])
    func anHourThatComesTwiceIsTheFirst(date: String, hour: Int, minute: Int, zone: String) throws {
        let day = try #require(CalendarDay(iso: date))
        let time = try #require(ClockTime(hour: hour, minute: minute))
        #expect(ClockChange(time, on: day, in: zone) == .twice)
        let hours = try hours(date, at: hour, minute, lasting: nil, in: [zone], of: zone)
        #expect(hours.startsAt == time)
        let start = try #require(hours.start)
        let clock = try #require(ZoneClock(zone))
        let length = zone == "Australia/Lord_Howe" ? 1800 : 3600
        #expect(clock.shown(at: start.adding(seconds: length))?.time == time)
    }

    @Test func withoutADayOnlyTheClocksOfThePlaceAreKnown() throws {
        let meeting = NextMeeting(
            when: .words("au printemps"), startsAt: ClockTime(hour: 18, minute: 30),
            zone: "Europe/Paris", zones: ["Europe/Paris", "Africa/Dakar", "Mars/Olympus"])
        #expect(
            MeetingHours(meeting, in: Self.session).words(Wording(language: "en"))
                == ["6:30 PM in Paris", "Mars/Olympus: unknown time zone"])
    }

    @Test func aMeetingWithoutAZoneHasHoursAndNoMoment() throws {
        let hours = try hours("2027-03-08", at: 16, in: [], of: nil)
        #expect(hours.namesNoZone)
        #expect(hours.start == nil)
        #expect(hours.startsAt == ClockTime(hour: 16, minute: 0))
        #expect(try !self.hours("2027-03-08", at: 16, in: [], of: "Mars/Olympus").namesNoZone)
    }

    /// It is another zone on another computer.
    @Test(arguments: ["localtime", "posixrules", "", "/etc/localtime", "Factory2"])
    func theComputersOwnZoneIsNone(name: String) {
        #expect(ZoneName.known(name) == nil)
    }
}
