import Glibc
import Reporting
import TestSupport
import Testing
import Wording

@testable import atelier

@Suite struct ConverterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What became of converting «words» to PDF.
    private func converted(
        by fake: FakeConverter, patience: Int = 180, in workplace: String? = nil,
        while goesOn: (Int) -> Bool = { _ in true }
    ) throws(Failure) -> String {
        var converter = try Converter.found(for: .pdf, in: fake.path)
        converter.patience = patience
        if let workplace { converter.workplace = workplace }
        let bytes = try converter.convert(Array("words".utf8), to: .pdf, while: goesOn)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The key of the one line that a failure says.
    private func fault(_ body: () throws(Failure) -> String) -> String? {
        do throws(Failure) {
            _ = try body()
            return nil
        } catch {
            return error.phrases.count == 1 ? error.phrases.first?.key : nil
        }
    }

    @Test func aDocumentIsWhatTheOtherProgramMakesOfTheText() throws {
        #expect(try converted(by: FakeConverter(.works, in: folder)) == "made\nwords")
    }

    @Test func whatGoesWrongIsOneLine() throws {
        for habit in [FakeConverter.Habit.fails, .pretends] {
            let fake = try FakeConverter(habit, in: folder)
            #expect(
                fault { () throws(Failure) in try converted(by: fake) } == "error.report.conversion"
            )
        }
    }

    @Test func aProgramThatNeverEndsIsStoppedWithAllThatItHasStarted() throws {
        let fake = try FakeConverter(.hangs, in: folder)
        let key = fault { () throws(Failure) in
            // Given up as soon as it is at work.
            try converted(by: fake) { _ in fake.traces == nil }
        }
        #expect(key == "error.publish.stopped")
        let traces = try #require(fake.traces)
        #expect(access(traces.folder, F_OK) != 0)
        #expect(!isAtWork(traces.process))
    }

    @Test func patienceHasAnEnd() throws {
        let fake = try FakeConverter(.hangs, in: folder)
        let key = fault { () throws(Failure) in try converted(by: fake, patience: 0) }
        #expect(key == "error.publish.tooLong")
    }

    /// Names of folders that a text for other programs could misread.
    private static let places = [
        "plain", "two words", "a#b", "100%", "%20", "q?x", "übung", "u\u{308}", "🪴", "two\nlines",
        "-rf", "\u{301}x", "$HOME", "a\\b", "'\"", "end ",
    ]

    @Test(arguments: places)
    func nothingStaysWhereItWorkedHoweverThatEnded(_ name: String) throws {
        let temporary = try TemporaryFolder()
        let place = "\(temporary.path)/\(name)"
        try #require(mkdir(place, 0o755) == 0)
        let left = { FilePath.entries(of: place, ofAnyKind: true) }
        let works = try FakeConverter(.fills, in: folder)
        #expect(try converted(by: works, in: place) == "made\nwords")
        #expect(left() == [])
        let hangs = try FakeConverter(.hangs, in: folder)
        let stopped = fault { () throws(Failure) in
            // Given up as soon as it is at work.
            try converted(by: hangs, in: place) { _ in !hangs.hasStarted }
        }
        #expect(stopped == "error.publish.stopped")
        #expect(left() == [])
        for (habit, expected) in [
            (FakeConverter.Habit.fails, "error.report.conversion"),
            (.pretends, "error.report.conversion"), (.hangs, "error.publish.tooLong"),
        ] {
            let fake = try FakeConverter(habit, in: folder)
            let key = fault { () throws(Failure) in
                try converted(by: fake, patience: habit == .hangs ? 0 : 180, in: place)
            }
            #expect(key == expected)
            #expect(left() == [])
        }
        rmdir(place)
    }

    @Test func noPlaceToWorkInIsNamed() throws {
        let fake = try FakeConverter(.works, in: folder)
        let key = fault { () throws(Failure) in
            try converted(by: fake, in: "\(folder.path)/none")
        }
        #expect(key == "error.folder.missing")
        let program = try FinishedProgram(
            ["report", try session(), "--format", "ods"],
            environment: [
                "PATH": "\(fake.path):/usr/bin:/bin", "TMPDIR": "\(folder.path)/none",
            ])
        #expect(program.status == 1)
        #expect(program.errorLines.last?.contains("\(folder.path)/none") == true)
    }

    private func session() throws -> String {
        try folder.write(
            "{\"format\":1,\"id\":\"s\",\"title\":\"T\",\"language\":\"fr\",\"contributions\":[{\"id\":\"c\",\"text\":\"=1+1\"}]}"
                .utf8,
            to: "s.json")
    }

    @Test func pandocServesWhereItCanAndWhatIsMissingIsNamed() throws {
        let pandoc = try FakeConverter(.works, called: "pandoc", in: folder)
        #expect(try Converter.found(for: .odt, in: pandoc.path).name == "pandoc")
        for (format, folders, key) in [
            (ReportFormat.pdf, pandoc.path, "error.report.noLibreOffice"),
            (.pdf, "/nonexistent", "error.report.noLibreOffice"),
            (.docx, "", "error.report.noConverter"), (.ods, pandoc.path, "error.report.noCalc"),
        ] {
            do throws(Failure) {
                _ = try Converter.found(for: format, in: folders)
                Issue.record("found one for \(format)")
            } catch {
                #expect(error.phrases.map(\.key) == [key])
            }
        }
    }

    @Test func aSpreadsheetIsMadeOfTheTableWithAllItsCellsAsTexts() throws {
        let fake = try FakeConverter(.works, in: folder)
        let session = try session()
        let program = try FinishedProgram(
            ["report", session, "--format", "ods"],
            environment: ["PATH": "\(fake.path):/usr/bin:/bin"])
        #expect(program.status == 0, "\(program.errors)")
        let lines = program.output.replacing("\r\n", with: "\n").split(separator: "\n")
        // No mark of UTF-8 and no apostrophe: LibreOffice is told both.
        #expect(lines.first == "made" && lines[1].hasPrefix("identifiant,"))
        #expect(lines[2].contains(",=1+1,"))
        let failing = try FakeConverter(.fails, in: folder)
        let none = try FinishedProgram(
            ["report", session, "--format", "ods"],
            environment: ["PATH": "\(failing.path):/usr/bin:/bin"])
        #expect(none.status == 1 && none.errors.contains("libreoffice-calc"))
    }

    /// Whether a process runs; one that has ended may still wait for its parent to notice.
    private func isAtWork(_ process: pid_t) -> Bool {
        guard let bytes = try? TemporaryFolder.bytes(of: "/proc/\(process)/stat") else {
            return false
        }
        let state = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.first {
            $0 != " "
        }
        return state != "Z"
    }
}
