import Glibc
import Testing
import Workshop

@testable import SessionStore

@Suite struct SessionFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func session(_ title: String, _ date: String, _ place: String = "") -> Session {
        var facts = SessionFacts(id: ID("s"), title: title, language: LanguageTag("fr"))
        facts.date = CalendarDay(iso: date)
        facts.place = place
        return Session(facts)
    }

    @Test func listsTheLatestFirstAndWhatCannotBeReadWithTheReason() throws {
        _ = try folder.put("broken.json", "{")
        _ = try folder.put("notes.txt", "")
        _ = try folder.put(".hidden.json", "{}")
        try SessionFile.write(session("A", "2016-01-12"), to: folder.path + "/a.json")
        try SessionFile.write(RichSession.session, to: folder.path + "/b.json")
        try SessionFile.write(session("C", ""), to: folder.path + "/c.json")
        let list = try SessionFolder.sessions(in: folder.path)
        #expect(list.map(\.name) == ["b.json", "a.json", "broken.json", "c.json"])
        let details = try list[0].details.get()
        #expect(details.round == 2)
        #expect(details.roundCount == RichSession.agenda.count)
        #expect(details.contributionCount == RichSession.session.saidCount)
        #expect(throws: SessionFileError.self) { try list[2].details.get() }
    }

    @Test func aNewSessionTakesTheNextFreeName() throws {
        let session = session("3e Atelier", "2016-03-08", "Marseille")
        let first = try SessionFolder.make(session, in: folder.path)
        let second = try SessionFolder.make(session, in: folder.path + "/")
        #expect(first == folder.path + "/2016-03-08-marseille-3e-atelier.json")
        #expect(second == folder.path + "/2016-03-08-marseille-3e-atelier-2.json")
        #expect(
            SessionFolder.freePath(
                in: folder.path, date: session.date, place: "Marseille", title: "3e Atelier")
                == folder.path + "/2016-03-08-marseille-3e-atelier-3.json")
    }

    @Test func aCopyForATableReplacesNothingAndStaysBesideTheFile() throws {
        let copy = TableCopy.make(from: session("A", ""), at: RichSession.start)
        let file = folder.path + "/a.json"
        func make(_ name: String) throws -> String {
            try SessionFolder.makeCopy(copy, named: name, beside: file)
        }
        #expect(try make("") == folder.path + "/a-table.json")
        let before = try SessionFile.read(folder.path + "/a-table.json")
        #expect(before == copy)
        #expect(try make("") == folder.path + "/a-table-2.json")
        #expect(try make("../Été 2") == folder.path + "/ete-2-table.json")
        let long = String(repeating: "a", count: 250)
        #expect(try SessionFile.read(try make(long)) == copy)
    }

    @Test func aMissingFolderIsSaidSoAndCanBeMade() throws {
        let path = folder.path + "/deep"
        #expect(throws: SessionFileError.folderMissing(path)) {
            try SessionFolder.sessions(in: path)
        }
        try SessionFolder.makeFolder(path)
        try SessionFolder.makeFolder(path)
        #expect(try SessionFolder.sessions(in: path).isEmpty)
        _ = try folder.put("file", "")
        #expect(throws: SessionFileError.self) {
            try SessionFolder.makeFolder(folder.path + "/file")
        }
    }

    /// A name within a name may be told by either journal; what is no journal tells nothing.
    @Test func aJournalTellsOfTheSessionsThatItMayBeOf() {
        let names = [
            ".a.json.x1.journal", ".a.json.b.json.x2.journal", ".c.json.draft", "d.json",
            ".e.json.journal", "f.json.x3.journal", ".journal", ".json.g.journal",
        ]
        #expect(
            SessionFolder.sessionsWithJournal(among: names)
                == ["a.json", "a.json.b.json", "e.json"])
    }
}
