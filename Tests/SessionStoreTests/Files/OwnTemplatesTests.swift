import TestSupport
import Testing
import Workshop

@testable import SessionStore

@Suite struct OwnTemplatesTests {
    private let sessions: TestSupport.TemporaryFolder
    private static let small =
        #"{"format": 1, "name": "autre", "title": {"fr": "À moi"}, "language": "fr", "rounds": []}"#

    init() throws {
        sessions = try TestSupport.TemporaryFolder()
        try SessionFolder.makeFolder("\(sessions.path)/templates")
    }

    private func put(_ text: String, _ name: String) throws {
        try sessions.write(text.utf8, to: "templates/\(name)")
    }

    @Test func oneOfMyOwnGoesByItsFileAndStandsBeforeTheBuiltInOnes() throws {
        try put(Self.small, "zebre.json")
        try put("rien", ".cache.json")
        try put("rien", "notes.txt")
        let shelf = TemplateShelf(beside: sessions.path)
        #expect(shelf.names == ["zebre"] + Templates.names)
        #expect(shelf.templates[0].origin == .own)
        #expect(shelf.problems == [])
        let found = try TemplateShelf.template(named: "zebre", beside: sessions.path)
        #expect(found == shelf.templates[0])
        #expect(
            try TemplateShelf.file(of: "zebre", beside: sessions.path) == Array(Self.small.utf8))
    }

    @Test func oneOfABuiltInNameStandsInForIt() throws {
        try put(Self.small, "marseille.json")
        let shelf = TemplateShelf(beside: sessions.path)
        #expect(shelf.names.filter { $0 == "marseille" } == ["marseille"])
        #expect(shelf.templates[0].origin == .ownForBuiltIn)
        #expect(shelf.templates[0].template.title.text(for: LanguageTag("fr")) == "À moi")
    }

    @Test func aBrokenOneIsToldAndTheOthersStay() throws {
        try put(Self.small, "a.json")
        try put(Self.small.replacing("\"rounds\"", with: "\"roundes\""), "b.json")
        let shelf = TemplateShelf(beside: sessions.path)
        #expect(shelf.names == ["a"] + Templates.names)
        guard case .problems(let path, let problems)? = shelf.problems.first else {
            Issue.record("no problem was told")
            return
        }
        #expect(path == "\(sessions.path)/templates/b.json")
        #expect(problems.map(\.reason) == [.unknownMember])
        #expect(problems.map(\.path) == ["roundes"])
        // A broken one is not replaced by a built-in one without a word.
        #expect(throws: SessionFileError.self) {
            try TemplateShelf.template(named: "b", beside: sessions.path)
        }
    }

    @Test func anAgendaIsKeptAsATemplateOnceUnderItsName() throws {
        var entropy = Entropy(5, 6)
        let session = try #require(Templates.named("marseille")).session(entropy: &entropy)
        let template = session.template(named: "Ma soirée d'été")
        let path = try OwnTemplates.make(template, in: sessions.path)
        #expect(path == "\(sessions.path)/templates/ma-soiree-d-ete.json")
        var expected = template
        expected.name = "ma-soiree-d-ete"
        #expect(try TemplateFile.read(path) == expected)
        #expect(throws: SessionFileError.exists(path)) {
            try OwnTemplates.make(template, in: sessions.path)
        }
    }

    @Test func aFolderWithoutTemplatesHasTheBuiltInOnes() throws {
        let empty = try TestSupport.TemporaryFolder()
        #expect(TemplateShelf(beside: empty.path).names == Templates.names)
        #expect(TemplateShelf(beside: nil).names == Templates.names)
    }
}
