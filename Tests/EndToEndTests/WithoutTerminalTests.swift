import Foundation
import SessionStore
import TestSupport
import Testing

@Suite struct WithoutTerminalTests {
    @Test(arguments: [[], ["run", "nothing.json"], ["project", "nothing.json"]])
    func facilitatingNeedsATerminalAndSaysWhatDoesNot(_ arguments: [String]) throws {
        let program =
            try arguments.isEmpty
            ? FinishedProgram() : FinishedProgram(arguments[0], arguments[1])
        #expect(program.status == 1)
        #expect(program.output == "")
        #expect(program.errorLines.count == 1)
        #expect(program.errors.contains("atelier report"))
    }

    @Test func itSpeaksTheLanguageOfTheEnvironment() throws {
        let program = try FinishedProgram(environment: ["LANG": "en_GB", "LC_ALL": "fr_FR.UTF-8"])
        #expect(program.errors.contains("Il faut un terminal"))
    }

    @Test func aNewSessionIsWhereItSaysAndHoldsWhatWasAskedFor() throws {
        let folder = try TemporaryFolder()
        let program = try FinishedProgram(
            "new", "marseille", "--title", "Été", "--date", "2016-03-08", "--place", "Marseille",
            "--folder", folder.path)
        #expect(program.status == 0)
        #expect(program.errors == "")
        #expect(folder.names == ["2016-03-08-marseille-ete.json"])
        #expect(program.output == "\(folder.path)/2016-03-08-marseille-ete.json" + "\n")
        let session = try SessionFile.read(String(program.output.dropLast()))
        #expect(session.title == "Été")
        #expect(session.place == "Marseille")
        #expect(session.date?.iso == "2016-03-08")
        #expect(session.startedAt == nil)
    }

    @Test func aReportGoesToStandardOutputOrToAFileOfItsOwn() throws {
        let folder = try TemporaryFolder()
        let session = "\(folder.path)/a.json"
        let report = "\(folder.path)/a.md"
        _ = try FinishedProgram("new", "marseille", "--title", "Un", "--output", session)
        let printed = try FinishedProgram("report", session)
        #expect(printed.status == 0)
        #expect(printed.output.hasPrefix("# Un\n"))
        #expect(try FinishedProgram("report", session, "--output", report).status == 0)
        #expect(try String(contentsOfFile: report, encoding: .utf8) == printed.output)
        #expect(try FinishedProgram("report", session, "--output", report).status == 0)
        _ = try folder.write("mine".utf8, to: "a.md")
        let refused = try FinishedProgram("report", session, "--output", report)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("a.md"))
        #expect(try String(contentsOfFile: report, encoding: .utf8) == "mine")
    }

    @Test func commandsAreListedInThreeForms() throws {
        #expect(try FinishedProgram("commands").output.contains("hand-on"))
        let table = try FinishedProgram("commands", "--format", "markdown").output
        #expect(table.contains("| `hand-on` | Ctrl-N |"))
        let json = try FinishedProgram("commands", "--format", "json").output
        let value = try JSONParser.parse(Array(json.utf8), limits: .file)
        guard case .array(let commands) = value.content else {
            Issue.record("no list")
            return
        }
        #expect(commands.count == table.split(separator: "\n").count - 2)
    }
}
