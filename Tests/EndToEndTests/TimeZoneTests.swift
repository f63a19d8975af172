import Foundation
import TestSupport
import Testing

/// What the built program says of the hours of a meeting: a static build once knew no zone at all.
@Suite struct TimeZoneTests {
    private let example = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../sessions/2022-09-10-solidarity-economy-association.json")
        .standardized.path

    @Test func theSecondConversationIsAnnouncedAsItWas() throws {
        let report = try FinishedProgram("report", example)
        #expect(report.status == 0)
        #expect(
            report.output.contains(
                "8 October 2022, 4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)."))
    }

    @Test(arguments: [
        ("2022-10-27", "4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)"),
        // Syria has kept its summer time since the 28th, Britain's ended on the 30th.
        ("2022-10-29", "4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM Damascus (UTC+3)"),
        ("2022-10-30", "4:00–6:00 PM GMT (UTC) / 7:00–9:00 PM Damascus (UTC+3)"),
        ("2022-03-26", "4:00–6:00 PM GMT (UTC) / 7:00–9:00 PM EEST (UTC+3)"),
        ("2022-03-27", "4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST (UTC+3)"),
        ("2022-03-24", "4:00–6:00 PM GMT (UTC) / 6:00–8:00 PM EET (UTC+2)"),
    ])
    func theHoursFollowTheChangesOfTheClocks(day: String, expected: String) throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: example, encoding: .utf8)
            .replacing("\"day\": \"2022-10-08\"", with: "\"day\": \"\(day)\"")
        try folder.write(text.utf8, to: "a.json")
        let report = try FinishedProgram("report", "\(folder.path)/a.json")
        #expect(report.output.contains(", \(expected)."))
    }

    @Test func theHoursOfTheProgramsOwnZoneDoNotCount() throws {
        for zone in ["Pacific/Auckland", "America/New_York"] {
            let report = try FinishedProgram("report", example, environment: ["TZ": zone])
            #expect(report.output.contains("4:00–6:00 PM BST (UTC+1) / 6:00–8:00 PM EEST"))
        }
    }

    // MARK: - The same on every computer

    private static let computers = [
        "UTC", "Europe/Paris", "America/New_York", "Pacific/Auckland", "Asia/Kolkata",
        "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago",
    ]

    /// A session that meets again on 10 May 2027 at 19:30.
    private func session(_ members: String, of meeting: String) -> String {
        """
        {"format": 1, "id": "tz1", "title": "Hours", "date": "2027-05-01", "language": "en",
         "agenda": []\(members),
         "nextMeeting": {"when": {"day": "2027-05-10"}, "startsAt": "19:30"\(meeting)}}
        """
    }

    /// What the program makes of a session in a format, without the moment at which it was made.
    private func document(_ path: String, _ format: String, on computer: String) throws -> String {
        let report = try FinishedProgram(
            "report", path, "--format", format, environment: ["TZ": computer])
        #expect(report.status == 0, "\(report.errors)")
        return report.output.split(separator: "\r\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("DTSTAMP") }.joined(separator: "\r\n")
    }

    /// One computer said 7:30 PM, another 9:30 PM, a third 1:30 AM.
    @Test(arguments: [
        ("", #", "zones": ["Europe/Paris", "America/Toronto"]"#),
        (#", "timeZone": "America/Bogota""#, #", "zones": ["Europe/Paris"]"#),
        ("", #", "zone": "Africa/Dakar", "zones": ["Europe/Paris", "Africa/Dakar"]"#),
        ("", #", "zone": "Europe/Paris""#),
        ("", #", "zones": ["Mars/Olympus", "Europe/Paris"]"#),
        ("", #", "zone": "Mars/Olympus""#),
    ])
    func everyComputerWritesTheSameHours(members: String, meeting: String) throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/a.json"
        try folder.write(session(members, of: meeting).utf8, to: "a.json")
        for format in ["ics", "markdown", "html", "text", "json"] {
            let first = try document(path, format, on: Self.computers[0])
            for computer in Self.computers.dropFirst() {
                let other = try document(path, format, on: computer)
                #expect(other == first, "\(format) on \(computer)")
            }
        }
    }

    /// What differs is one sentence, which names the zone that was taken.
    @Test(arguments: ["", #", "endsAt": "01:00""#])
    func whereTheFileHasNoZoneOneSentenceNamesTheOneTaken(meeting: String) throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/a.json"
        try folder.write(session("", of: meeting).utf8, to: "a.json")
        let cities = [
            "UTC", "Paris", "New York", "Auckland", "Kolkata", "St. John’s", "Kiritimati",
            "Pago Pago",
        ]
        for format in ["ics", "markdown", "html", "text", "json"] {
            var rest: Set<String> = []
            for (computer, city) in zip(Self.computers, cities) {
                // The lines of a calendar are folded, those of a plain text wrapped.
                let text = try document(path, format, on: computer).replacing("\r\n ", with: "")
                    .replacing("\\,", with: ",").split(whereSeparator: \.isWhitespace)
                    .joined(separator: " ")
                let sentence = "Time zone: \(city), as the file names none."
                let count = text.components(separatedBy: sentence).count - 1
                #expect(count == (format == "json" ? 0 : 1), "\(format) on \(computer): \(text)")
                rest.insert(text.replacing(sentence, with: ""))
            }
            #expect(rest.count == 1, "\(format)")
        }
    }

    @Test func aFileWithoutHoursTakesNoZone() throws {
        let folder = try TemporaryFolder()
        let text = session("", of: "").replacing(#", "startsAt": "19:30""#, with: "")
        try folder.write(text.utf8, to: "a.json")
        let report = try document("\(folder.path)/a.json", "markdown", on: "Europe/Paris")
        #expect(report.contains("10 May 2027"))
        #expect(!report.contains("Time zone"))
    }

    /// Some computers have a rule for a zone, which has no name.
    @Test(arguments: [
        ("<+0530>-5:30", "UTC+5:30"), ("XYZ3", "UTC\u{2212}3"), (":Europe/Paris", "Paris"),
        ("localtime", "UTC"),
    ])
    func aComputerWithoutANamedZoneSaysHowFarItIs(computer: String, named: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(session("", of: "").utf8, to: "a.json")
        let text = try document("\(folder.path)/a.json", "markdown", on: computer)
        #expect(text.contains("Time zone: \(named), as the file names none."), "\(text)")
    }

    @Test func theHoursBelongToTheFirstZoneThatIsNamed() throws {
        let folder = try TemporaryFolder()
        let zones = #", "zones": ["Europe/Paris", "America/Toronto"]"#
        try folder.write(session("", of: zones).utf8, to: "a.json")
        let text = try document("\(folder.path)/a.json", "markdown", on: "Pacific/Auckland")
        #expect(text.contains("7:30 PM in Paris, 1:30 PM in Toronto"))
        let calendar = try document("\(folder.path)/a.json", "ics", on: "Pacific/Auckland")
        #expect(calendar.contains("DTSTART:20270510T173000Z"))
    }

    /// Without a zone the hours are what each reader's clock shows, and no whole day.
    @Test func hoursWithoutAZoneStayHours() throws {
        let folder = try TemporaryFolder()
        try folder.write(session("", of: #", "endsAt": "01:00""#).utf8, to: "a.json")
        let calendar = try document("\(folder.path)/a.json", "ics", on: "Asia/Kolkata")
        #expect(calendar.contains("DTSTART:20270510T193000\r\nDTEND:20270511T010000\r\n"))
    }

    @Test func aZoneThatNobodyKnowsIsNamedAndTheOthersStay() throws {
        let folder = try TemporaryFolder()
        let zones = #", "zones": ["Europe/Paris", "Mars/Olympus"]"#
        try folder.write(session("", of: zones).utf8, to: "a.json")
        let text = try document("\(folder.path)/a.json", "markdown", on: "UTC")
        #expect(text.contains("7:30 PM in Paris, Mars/Olympus: unknown time zone"))
        let calendar = try document("\(folder.path)/a.json", "ics", on: "UTC")
        #expect(calendar.contains("DTSTART:20270510T173000Z"))
    }

    /// A database that has only the new names, as Debian 13 without tzdata-legacy, or only the old.
    @Test(arguments: [
        ("Europe/Kiev", "Europe/Kyiv", "UTC+3"), ("Europe/Kyiv", "Europe/Kiev", "UTC+3"),
        ("US/Eastern", "America/New_York", "UTC\u{2212}4"),
        ("Asia/Calcutta", "Asia/Kolkata", "UTC+5:30"),
    ])
    func aZoneIsKnownByItsOtherName(named: String, there: String, offset: String) throws {
        let folder = try TemporaryFolder()
        let database = folder.path + "/zoneinfo"
        let file = "\(database)/\(there)"
        let manager = FileManager.default
        try manager.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        let own = ["/usr/share/zoneinfo/\(there)", "/usr/share/zoneinfo/\(named)"]
        let known = try #require(own.first { manager.fileExists(atPath: $0) })
        try Data(contentsOf: URL(filePath: known)).write(to: URL(filePath: file))
        try folder.write(
            session("", of: #", "name": "Second", "zones": ["\#(named)"]"#).utf8, to: "a.json")
        let report = try FinishedProgram(
            "report", "\(folder.path)/a.json", environment: ["TZDIR": database])
        #expect(report.output.contains("7:30 PM"))
        #expect(report.output.contains("(\(offset))"), "\(report.output)")
    }
}
