import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct MeetingHoursTests {
    /// The words of a meeting of two hours, by the clocks of London.
    private func words(
        _ date: String, at hour: Int, in zones: [String], language: String = "en"
    ) throws -> String {
        let day = try #require(CalendarDay(iso: date))
        let meeting = NextMeeting(
            when: .day(day), startsAt: ClockTime(hour: hour, minute: 0),
            endsAt: ClockTime(hour: (hour + 2) % 24, minute: 0), zone: "Europe/London")
        let session = Session(SessionFacts(id: ID("s"), title: "", language: LanguageTag("en")))
        let hours = try #require(MeetingHours(meeting, on: day, in: session))
        return hours.words(in: zones, Wording(language: language))
    }

    @Test func announcesTheHoursInEveryRegion() throws {
        #expect(
            try words("2022-10-08", at: 16, in: ["Europe/London", "Europe/Athens"])
                == "4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)")
        #expect(
            try words(
                "2022-10-08", at: 16, in: ["Europe/Madrid", "Europe/Istanbul"], language: "tr")
                == "17.00–19.00 CEST (UTC+2) / 18.00–20.00 Istanbul (UTC+3)")
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
        #expect(!MeetingHours.knowsZone("Europe/Nowhere"))
        #expect(MeetingHours.knowsZone("Europe/Istanbul"))
    }
}
