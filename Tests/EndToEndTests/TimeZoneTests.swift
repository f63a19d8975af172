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
}
