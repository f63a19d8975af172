import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing

/// What git's settings call, whether it is there or gone, and the file that is left then.
@Suite struct GitDriverTests {
    private let git: GitFolder
    private let atelier: String

    init() throws {
        git = try GitFolder()
        atelier = try BuiltProduct.path("atelier")
        try git.git("init", "-q", "-b", "main", "one", in: ".")
        let made = try git.run(atelier, "new", "marseille", "--output", "s.json", in: "one")
        #expect(made.status == 0, "\(made.text)")
        try git.note("du début", in: "one/s.json")
        try git.makeFolder("bin")
        try FileManager.default.createSymbolicLink(
            atPath: "\(git.path)/bin/atelier", withDestinationPath: atelier)
    }

    private func driver() throws -> String {
        try git.git("config", "--get", "merge.atelier.driver", in: "one")
    }

    /// Both branches get a note of their own, and are merged.
    private func merge() throws -> GitFolder.Outcome {
        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-mstart", in: "one")
        try git.git("branch", "other", in: "one")
        try git.note("de l’un", in: "one/s.json")
        try git.git("commit", "-qamone", in: "one")
        try git.git("checkout", "-q", "other", in: "one")
        try git.note("de l’autre", in: "one/s.json")
        try git.git("commit", "-qamtwo", in: "one")
        return try git.run("git", "merge", "--no-edit", "main", in: "one")
    }

    private func expectMarks(at source: SourceLocation = #_sourceLocation) throws {
        let text = try git.text(of: "one/s.json")
        for part in ["<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n", "de l’un", "de l’autre"] {
            #expect(text.contains(part), "\(part)", sourceLocation: source)
        }
        let status = try git.git("status", "--porcelain", "s.json", in: "one")
        #expect(status == "UU s.json\n", sourceLocation: source)
        #expect(
            try git.folder.names(in: "one").filter { $0.hasPrefix(".merge_file") } == [],
            sourceLocation: source)
    }

    @Test func anUpdateOfTheProgramIsFound() throws {
        // By its path: the link, not what it leads to.
        #expect(try git.run("../bin/atelier", "merge", "--install", in: "one").status == 0)
        #expect(try driver().hasPrefix("'\(git.path)/one/../bin/atelier' merge "))
        #expect(try !driver().contains(atelier))
        // By its name, where it is looked for.
        let path = "\(git.path)/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        let named = try git.run(
            ["atelier", "merge", "--install"], in: "one", environment: ["PATH": path])
        #expect(named.status == 0, "\(named.text)")
        #expect(try driver().hasPrefix("'atelier' merge "))
    }

    @Test func aProgramThatIsGoneLeavesMarksAndTheFileSaysTheWayOut() throws {
        #expect(try git.run("../bin/atelier", "merge", "--install", in: "one").status == 0)
        try FileManager.default.removeItem(atPath: "\(git.path)/bin/atelier")
        let merged = try merge()
        #expect(merged.status == 1 && merged.text.contains("CONFLICT"), "\(merged.text)")
        try expectMarks()
        try expectToldAndMended(isWithGit: true)
        try git.git("add", "s.json", in: "one")
        try git.git("commit", "-q", "--no-edit", in: "one")
        #expect(try git.git("status", "--porcelain", in: "one") == "")
    }

    @Test(arguments: ["exit 1", "exit 2", "exit 129", "kill -9 $$"])
    func aProgramThatFailsLeavesMarks(how: String) throws {
        #expect(try git.run("../bin/atelier", "merge", "--install", in: "one").status == 0)
        try FileManager.default.removeItem(atPath: "\(git.path)/bin/atelier")
        try git.folder.write("#!/bin/sh\n\(how)\n".utf8, to: "bin/atelier")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(git.path)/bin/atelier")
        #expect(try merge().status == 1)
        try expectMarks()
    }

    @Test func linesThatHappenToFitTogetherAreNotTakenForMerged() throws {
        #expect(try git.run("../bin/atelier", "merge", "--install", in: "one").status == 0)
        try FileManager.default.removeItem(atPath: "\(git.path)/bin/atelier")
        func change(_ old: String, _ new: String) throws {
            let text = try git.text(of: "one/s.json")
            #expect(text.contains(old))
            try git.folder.write(text.replacing(old, with: new).utf8, to: "one/s.json")
        }
        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-mstart", in: "one")
        try git.git("branch", "other", in: "one")
        try change("\"language\": \"fr\"", "\"language\": \"es\"")
        try git.git("commit", "-qamone", in: "one")
        try git.git("checkout", "-q", "other", in: "one")
        try change("\"du début\"", "\"du début !\"")
        try git.git("commit", "-qamtwo", in: "one")
        #expect(try git.run("git", "merge", "--no-edit", "main", in: "one").status == 1)
        let text = try git.text(of: "one/s.json")
        #expect(text.hasPrefix("<<<<<<< ours\n") && text.hasSuffix(">>>>>>> theirs\n"))
        #expect(try git.run(atelier, "merge", "s.json", in: "one").status == 0)
        #expect(try SessionFile.read("\(git.path)/one/s.json").language.text == "es")
        #expect(try git.notes(of: "one/s.json") == ["du début !"])
    }

    @Test func twoWorkshopsUnderOneNameAreLeftWithMarks() throws {
        #expect(try git.run("../bin/atelier", "merge", "--install", in: "one").status == 0)
        try git.git("add", ".gitignore", ".gitattributes", in: "one")
        try git.git("commit", "-q", "-mstart", in: "one")
        try git.git("branch", "other", in: "one")
        try git.git("add", "s.json", in: "one")
        try git.git("commit", "-q", "-mone", in: "one")
        try git.git("checkout", "-q", "other", in: "one")
        let made = try git.run(
            atelier, "new", "marseille", "--title", "Autre", "--output", "s.json", in: "one")
        #expect(made.status == 0, "\(made.text)")
        try git.git("add", "s.json", in: "one")
        try git.git("commit", "-q", "-mtwo", in: "one")
        let merged = try git.run("git", "merge", "--no-edit", "main", in: "one")
        #expect(merged.status == 1 && merged.text.contains("not the same workshop"))
        let text = try git.text(of: "one/s.json")
        #expect(text.contains("<<<<<<< ours\n") && text.contains("du début"))
        #expect(text.contains("Autre"))
        // Nothing that the program could bring together, and it says so instead of trying.
        let refused = try git.run(atelier, "merge", "s.json", in: "one")
        #expect(refused.status == 1 && refused.text.contains("not the same workshop"))
        #expect(try git.text(of: "one/s.json") == text)
    }

    @Test func withoutGitsVersionsTheMarksAreEnough() throws {
        // Plain text merge, and somebody has added the file as it was.
        #expect(try merge().status == 1)
        try git.git("commit", "-qammarks", in: "one")
        try expectToldAndMended(isWithGit: false)
        let again = try git.run(atelier, "merge", "s.json", in: "one")
        #expect(again.status == 1 && again.text.contains("nothing to bring together"))
    }

    @Test(arguments: ["--ours", "--theirs"])
    func whatWasWrittenSinceIsKept(side: String) throws {
        #expect(try merge().status == 1)
        try git.git("checkout", "-q", side, "s.json", in: "one")
        let added: Set = side == "--ours" ? ["à la main"] : []
        for text in added { try git.note(text, in: "one/s.json") }
        #expect(try git.run(atelier, "merge", "s.json", in: "one").status == 0)
        let expected = added.union(["du début", "de l’un", "de l’autre"])
        #expect(try git.notes(of: "one/s.json") == expected)
        // Once more changes nothing.
        let before = try git.text(of: "one/s.json")
        #expect(try git.run(atelier, "merge", "s.json", in: "one").status == 0)
        #expect(try git.text(of: "one/s.json") == before)
    }

    @Test func aSideThatDeletedTheFileIsTold() throws {
        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-mstart", in: "one")
        try git.git("branch", "other", in: "one")
        try git.note("de l’un", in: "one/s.json")
        try git.git("commit", "-qamone", in: "one")
        try git.git("checkout", "-q", "other", in: "one")
        try git.git("rm", "-q", "s.json", in: "one")
        try git.git("commit", "-q", "-mtwo", in: "one")
        #expect(try git.run("git", "merge", "--no-edit", "main", in: "one").status == 1)
        let before = try git.text(of: "one/s.json")
        let told = try git.run(atelier, "merge", "s.json", in: "one")
        #expect(told.status == 1 && told.text.contains("git rm s.json"), "\(told.text)")
        #expect(try git.text(of: "one/s.json") == before)
    }

    /// Every reader tells the marks, and the command that they name mends the file.
    private func expectToldAndMended(isWithGit: Bool) throws {
        let file = "\(git.path)/one/s.json"
        for words in [["validate", file], ["report", file], ["merge", file, file, file]] {
            let told = try FinishedProgram(words)
            #expect(told.status == 1)
            let text = told.output + told.errors
            #expect(text.contains("two versions that git could not bring together (lines "))
            #expect(text.contains("“atelier merge”"))
        }
        let home = try TerminalSession(
            atelier, ["--folder", "\(git.path)/one"], size: Size(columns: 150, rows: 24))
        try home.waitFor("two versions that git could not")
        let stage = try TerminalSession(
            atelier, ["project", file], size: Size(columns: 150, rows: 24))
        try stage.waitFor("two versions that git could not")
        let mended = try git.run(atelier, "merge", "s.json", in: "one")
        #expect(mended.status == 0, "\(mended.text)")
        #expect(mended.text.contains("git add s.json") == isWithGit, "\(mended.text)")
        #expect(try git.notes(of: "one/s.json") == ["du début", "de l’un", "de l’autre"])
    }
}

extension TemporaryFolder {
    /// All names of a folder in it.
    fileprivate func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")
    }
}
