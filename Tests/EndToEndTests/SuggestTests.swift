import Glibc
import SessionStore
import TestSupport
import Testing
import Workshop

@testable import ThemeSuggestion
@testable import atelier

/// `atelier suggest`, by what it prints.
@Suite struct SuggestTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func session(_ notes: String) throws -> String {
        let file = try folder.write(notes.utf8, to: "a.txt")
        let made = try FinishedProgram("import", file, "--yes", "--folder", folder.path)
        return String(try #require(made.output.split(separator: "\n").first))
    }

    private func suggest(_ path: String) throws -> (json: JSONValue, program: FinishedProgram) {
        let program = try FinishedProgram(
            "suggest", path, environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"])
        #expect(program.status == 0)
        return (try JSONParser.parse(Array(program.output.utf8)), program)
    }

    @Test func suggestPrintsAProposalAsJSON() throws {
        let path = try session("Des vélos\nUn jardin\nDes VÉLOS !\nUn jardin partagé\n")
        let before = try TemporaryFolder.bytes(of: path)
        let (json, program) = try suggest(path)
        #expect(json["themes"] != nil && json["leftovers"] != nil)
        #expect(json["suggestions"] == nil)
        #expect(program.output.contains("Des VÉLOS !"))
        #expect(try TemporaryFolder.bytes(of: path) == before)
    }

    @Test func withThemesItSaysWhatBelongsWhereAndWhy() throws {
        let path = try session("Plus de vélos en ville\nUn potager pour tous\nBonjour\n")
        var session = try SessionFile.read(path)
        var entropy = Entropy(1, 2)
        let now = Moment(milliseconds: 1_457_463_600_000)
        for name in ["Bicyclettes et pistes cyclables", "Jardin partagé"] {
            try session.apply(try session.newTheme(name, entropy: &entropy, at: now))
        }
        let before = SessionFile.bytes(of: session)
        let file = try folder.write(before, to: "sorted.json")
        let (json, program) = try suggest(file)
        guard case .array(let suggestions)? = json["suggestions"]?.content else {
            Issue.record("\(program.output)")
            return
        }
        #expect(suggestions.count == 3)
        #expect(program.output.contains("Jardin partagé"))
        #expect(program.output.contains("potager ~ "))
        #expect(program.output.contains("\"sure\""))
        #expect(try TemporaryFolder.bytes(of: file) == before)
    }

    @Test func ownTablesOfWordsAreRead() throws {
        let path = try session("Un potager pour tous\nUn jardin\nDes légumes\n")
        let sessions = FilePath.folder(of: path)
        let table = try #require(WordTable.builtIn.first)
        mkdir("\(sessions)/vectors", 0o755)
        var bytes = table.copy()
        // «de» becomes «pt».
        bytes.replaceSubrange(16..<18, with: Array("pt".utf8))
        _ = try folder.write(bytes, to: "vectors/pt.words")
        _ = try folder.write("nonsense".utf8, to: "vectors/it.words")
        let own = OwnWordTables.read(beside: sessions)
        #expect(own.meanings.tables.map(\.language) == ["de", "en", "es", "fr", "pt", "tr"])
        let (_, program) = try suggest(path)
        #expect(program.errors.contains("it.words"))
        #expect(!program.errors.contains("pt.words"))
        #expect(OwnWordTables.read(beside: "/nonexistent").problems.isEmpty)
    }
}
