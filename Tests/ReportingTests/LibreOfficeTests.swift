import Foundation
import Testing
import Wording
import Workshop

@testable import Reporting

/// What LibreOffice reads in our OpenDocument, and in the ODT and DOCX that it makes of it.
@Suite(
    .enabled(if: LibreOffice.path != nil, "LibreOffice is not installed, and only it can tell"),
    .serialized)
struct LibreOfficeTests {
    @Test(arguments: ["fodt", "odt", "docx"])
    func everyContributionIsStillThere(_ ending: String) throws {
        let session = HostileSession.session(2_000)
        let report = try Report.write(
            [session], .init(.fodt, kind: .minutes, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "atelier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(report.utf8).write(to: folder.appending(path: "report.fodt"))
        if ending != "fodt" { try LibreOffice.convert("report.fodt", to: ending, in: folder) }
        try LibreOffice.convert("report.\(ending)", to: "txt:Text (encoded):UTF8", in: folder)
        let text = try String(contentsOf: folder.appending(path: "report.txt"), encoding: .utf8)
        let items = text.replacing("\r\n", with: "\n").split(separator: #/(?m)^[ ]*•[ ]/#)
            .map { Self.plain(String($0)) }
        let byStart = Dictionary(grouping: items) { $0.prefix(12) }
        for contribution in session.contributions where !contribution.isStruck {
            let words = Self.plain(contribution.text)
            let found = byStart[words.prefix(12)] ?? items
            #expect(found.contains { $0.hasPrefix(words) }, "\(contribution.text)")
        }
        let recalled = session.series.map { $0.decided.count + $0.done.count } ?? 0
        let lists =
            session.contributions.count - 1 + session.actions.count + session.themeLinks.count
            + recalled
        #expect(items.count - 1 == lists + session.parkingLot.count)
    }

    /// A text without what LibreOffice's export of plain text changes: white space and controls.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    !$0.properties.isWhitespace && !$0.isUnwritable && $0 != "\u{FFFD}"
                        && !$0.properties.isBidiControl && $0 != "\u{FEFF}"
                }))
    }
}

/// The office programs that the tests ask, where they are installed.
enum LibreOffice {
    static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static func convert(_ file: String, to format: String, in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = [
            "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)",
            "--headless", "--convert-to", format, "--outdir", folder.path,
            folder.appending(path: file).path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}
