import Foundation
import Reporting
import SessionStore
import TestSupport
import Testing
import Wording
import Workshop

/// Two note-takers, two clones, plain git.
@Suite struct GitMergeTests {
    private let git: GitFolder
    private var folder: TemporaryFolder { git.folder }

    init() throws { git = try GitFolder() }

    private typealias Outcome = GitFolder.Outcome

    @discardableResult
    private func run(_ words: String..., in place: String) throws -> Outcome {
        try git.run(words, in: place)
    }

    private func expectFine(
        _ outcome: Outcome, at source: SourceLocation = #_sourceLocation
    ) {
        #expect(outcome.status == 0, "\(outcome.text)", sourceLocation: source)
    }

    /// Changes the session in a clone as somebody at a table would.
    private func change(
        in clone: String, _ body: (inout Session, inout Entropy, Moment) throws -> Void
    ) throws {
        let path = "\(folder.path)/\(clone)/sessions/a.json"
        var session = try SessionFile.read(path)
        var generator = SystemRandomNumberGenerator()
        var entropy = Entropy(generator.next(), generator.next())
        try body(&session, &entropy, Moment(milliseconds: 1_457_463_600_000))
        try SessionFile.write(session, to: path)
    }

    private func synthesis(of session: Session) throws -> String {
        try Report.write(Synthesis(session, wording: Wording(language: "fr")), as: .markdown)
    }

    @Test func parallelTablesOfTwoClonesMakeOneSynthesis() throws {
        let atelier = try BuiltProduct.path("atelier")
        expectFine(try run("git", "init", "-b", "main", "one", in: "."))
        let first = try run(atelier, "merge", "--install", in: "one")
        #expect(first.status == 0, "\(first.text)")
        #expect(first.text.contains(".gitattributes") && first.text.contains("merge.atelier"))
        let again = try run(atelier, "merge", "--install", in: "one")
        #expect(again.status == 0 && again.text.split(separator: "\n").count == 1)
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/one/sessions", withIntermediateDirectories: true)
        expectFine(try run(atelier, "new", "marseille", "--output=sessions/a.json", in: "one"))
        var tables: [ID<Table>] = []
        try change(in: "one") { session, entropy, now in
            let round = try session.adding(
                .smallGroups, after: session.agenda.last?.id, entropy: &entropy, at: now)
            try session.apply(round)
            let id = try #require(round.agenda.first?.after?.id)
            try session.apply(session.entering(id, at: now))
            try session.apply(session.settingTables(2, entropy: &entropy, at: now))
            guard case .smallGroups(let groups)? = session.round?.content else { return }
            tables = groups.tables.map(\.id)
        }
        // What a sitting leaves beside the file is not shared.
        try folder.write("x".utf8, to: "one/sessions/.a.json.draft")
        expectFine(try run("git", "add", "-A", in: "one"))
        expectFine(try run("git", "commit", "-q", "-mstart", in: "one"))
        #expect(try !run("git", "ls-files", in: "one").text.contains("draft"))
        expectFine(try run("git", "clone", "-q", "one", "two", in: "."))
        #expect(try run(atelier, "merge", "--install", in: "two").status == 0)
        for (clone, table) in zip(["one", "two"], tables) {
            try change(in: clone) { session, entropy, now in
                try session.apply(
                    session.recording(
                        (1...20).map { "Table \(clone) note \($0)" },
                        from: Provenance(table: table), entropy: &entropy, at: now))
                try session.apply(session.newTheme("Idée \(clone)", entropy: &entropy, at: now))
                try session.apply(
                    session.sorting(
                        [session.contributions[3].id], into: session.themes[0].id, at: now))
                try session.apply(
                    session.describing(at: now) { $0.subtitle = "Vu de \(clone)" })
            }
            expectFine(try run("git", "commit", "-qam\(clone)", in: clone))
        }
        expectFine(try run("git", "fetch", "-q", in: "two"))
        let merge = try run("git", "merge", "--no-edit", "origin/main", in: "two")
        #expect(merge.status == 0, "\(merge.text)")
        #expect(merge.text.contains("sessions/a.json: 1"), "\(merge.text)")

        let session = try SessionFile.read("\(folder.path)/two/sessions/a.json")
        #expect(session.conflicts.map(\.texts) == [["Vu de one", "Vu de two"]])
        let text = try synthesis(of: session)
        for clone in ["one", "two"] {
            for number in 1...20 { #expect(text.contains("Table \(clone) note \(number)\n")) }
            #expect(text.contains("Idée \(clone)"))
        }
        // The other way round it is the same file.
        expectFine(try run("git", "fetch", "-q", "../two", "main", in: "one"))
        #expect(try run("git", "merge", "-q", "FETCH_HEAD", in: "one").status == 0)
        #expect(try SessionFile.read("\(folder.path)/one/sessions/a.json") == session)
        #expect(try run("git", "status", "--porcelain", in: "two").text == "")
    }

    @Test func whatCannotBeMergedIsLeftAsItIs() throws {
        let one = try FinishedProgram("new", "marseille", "--output", "\(folder.path)/one.json")
        let two = try FinishedProgram("new", "marseille", "--output", "\(folder.path)/two.json")
        #expect(one.status == 0 && two.status == 0)
        let before = try TemporaryFolder.bytes(of: "\(folder.path)/one.json")
        let paths = ["one", "one", "two"].map { "\(folder.path)/\($0).json" }
        let strangers = try FinishedProgram("merge", paths[0], paths[1], paths[2])
        #expect(strangers.status == 1 && strangers.errorLines.count == 1)
        let broken = try folder.write("{\"format\": 1".utf8, to: "broken.json")
        let unread = try FinishedProgram("merge", paths[0], paths[1], broken)
        #expect(unread.status == 1 && unread.errors.contains("\(broken):1:"))
        try folder.write("".utf8, to: ".one.json.journal")
        let live = try FinishedProgram("merge", paths[0], paths[1], paths[1])
        #expect(live.status == 1 && live.errors.contains(".one.json.journal"))
        #expect(try TemporaryFolder.bytes(of: "\(folder.path)/one.json") == before)
        // One file alone is to be mended, two are neither.
        let whole = try FinishedProgram("merge", paths[2])
        #expect(whole.status == 1 && whole.errors.contains("nothing to bring together"))
        #expect(try FinishedProgram("merge", paths[0], paths[1]).status == 64)
    }

    @Test func withoutACommonVersionNothingCountsAsRemoved() throws {
        let path = "\(folder.path)/one.json"
        _ = try FinishedProgram("new", "marseille", "--output", path)
        let before = try SessionFile.read(path)
        let empty = try folder.write("".utf8, to: "empty.json")
        #expect(try FinishedProgram("merge", empty, path, path).status == 0)
        #expect(try SessionFile.read(path) == before)
    }

    @Test func installingOutsideOfARepositoryIsRefused() throws {
        let program = try run(
            try BuiltProduct.path("atelier"), "merge", "--install", in: ".")
        #expect(program.status == 1)
        #expect(program.text.split(separator: "\n").count == 1)
    }
}
