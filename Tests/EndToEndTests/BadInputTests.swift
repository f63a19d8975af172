import Foundation
import TestSupport
import Testing

@Suite struct BadInputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// One line on standard error, nothing on standard output, exit status 1.
    private func expectRefusal(
        _ program: FinishedProgram, saying words: String...,
        at place: SourceLocation = #_sourceLocation
    ) {
        #expect(program.status == 1, sourceLocation: place)
        #expect(program.output == "", sourceLocation: place)
        #expect(program.errorLines.count == 1, sourceLocation: place)
        for word in words {
            #expect(program.errors.contains(word), sourceLocation: place)
        }
    }

    @Test func anUnknownTemplateNamesThoseThatExist() throws {
        expectRefusal(
            try FinishedProgram("new", "foo", "--folder", folder.path),
            saying: "foo", "marseille", "tour-de-table")
        #expect(folder.names == [])
    }

    @Test(arguments: ["2016-02-30", "2016-13-01", "31 April", "some day", ""])
    func aDayThatDoesNotExistMakesNoSession(_ day: String) throws {
        let output = "\(folder.path)/a.json"
        expectRefusal(
            try FinishedProgram("new", "marseille", "--date", day, "--output", output),
            saying: "“\(day)”")
        #expect(folder.names == [])
    }

    /// The reader of the forms reads the command line, too.
    @Test(arguments: ["8 March 2027", "8/3/2027", "8.3.27", "Monday 8 March 2027", "8 mars 2027"])
    func aDayIsTypedAsPeopleSayIt(_ day: String) throws {
        let made = try FinishedProgram(
            "new", "marseille", "--date", day, "--folder", folder.path)
        #expect(made.status == 0)
        #expect(folder.names.allSatisfy { $0.hasPrefix("2027-03-08") } && !folder.names.isEmpty)
    }

    @Test func aMissingFileAndAFolderInItsPlaceAreNamed() throws {
        let missing = "\(folder.path)/missing.json"
        expectRefusal(try FinishedProgram("report", missing), saying: missing)
        expectRefusal(try FinishedProgram("report", folder.path), saying: folder.path)
        expectRefusal(
            try FinishedProgram("new", "marseille", "--folder", missing), saying: missing)
    }

    @Test func whatIsNoSessionIsToldWithItsPlace() throws {
        let json = try folder.write("{\n  \"a\": 1\n}\n".utf8, to: "json.json")
        expectRefusal(try FinishedProgram("report", json), saying: "\(json):1:1: ")
        let text = try folder.write("{\n  bonjour".utf8, to: "text.json")
        expectRefusal(try FinishedProgram("report", text), saying: "\(text):2:3: ")
        let empty = try folder.write("".utf8, to: "empty.json")
        expectRefusal(try FinishedProgram("report", empty), saying: "\(empty):1:1: ")
    }

    @Test func allProblemsOfAFileAreListed() throws {
        let file = "\(folder.path)/a.json"
        _ = try FinishedProgram("new", "marseille", "--output", file)
        #expect(try FinishedProgram("validate", file).status == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        _ = try folder.write(
            text.replacing("\"language\": \"fr\"", with: "\"language\": 5")
                .replacing("\"title\"", with: "\"titel\"").utf8,
            to: "a.json")
        let program = try FinishedProgram("validate", file)
        #expect(program.status == 1)
        let lines = program.output.split(separator: "\n")
        #expect(lines.count >= 2)
        #expect(lines.allSatisfy { $0.hasPrefix("\(file):") })
        #expect(lines.contains { $0.contains(": language: ") })
        expectRefusal(try FinishedProgram("report", file), saying: "\(file):", "more problem")
    }

    @Test func aFolderThatCannotBeWrittenToIsNamed() throws {
        // Nobody, not even root, makes files there.
        expectRefusal(try FinishedProgram("new", "marseille", "--output", "/sys/a.json"))
        let session = "\(folder.path)/a.json"
        _ = try FinishedProgram("new", "marseille", "--output", session)
        expectRefusal(try FinishedProgram("report", session, "--output", "/sys/a.md"))
    }

    @Test func aSessionThatIsThereIsNotReplaced() throws {
        let file = try folder.write("mine".utf8, to: "a.json")
        expectRefusal(
            try FinishedProgram("new", "marseille", "--output", file), saying: file)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    }

    @Test func wrongUsageIsAStatusOfItsOwn() throws {
        #expect(try FinishedProgram("no-such-command").status == 64)
        #expect(try FinishedProgram("report").status == 64)
        #expect(try FinishedProgram("report", "a.json", "--format", "rtf").status == 64)
        #expect(try FinishedProgram("--help").status == 0)
        #expect(try FinishedProgram("--version").status == 0)
    }

    @Test func controlCharactersOfAFileNameDoNotReachTheTerminal() throws {
        let program = try FinishedProgram("report", "a\u{1B}[31m\nb.json")
        expectRefusal(program, saying: "b.json")
        #expect(!program.errors.contains("\u{1B}"))
    }
}
