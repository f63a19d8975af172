import Glibc
import TestSupport
import Testing
import Workshop

@testable import SessionStore

/// Session files under another name, and in the bin, with what belongs to them.
@Suite struct SessionMoveTests {
    let folder: TemporaryFolder
    private let now = Moment(milliseconds: 1_457_463_600_000)
    private var path: String { folder.path + "/a.json" }

    init() throws {
        folder = try TemporaryFolder()
        try SessionFile.write(session("A"), to: path)
    }

    private func session(_ title: String) -> Session {
        var facts = SessionFacts(id: ID("s"), title: title, language: LanguageTag("fr"))
        facts.date = CalendarDay(iso: "2016-03-08")
        return Session(facts)
    }

    /// A sitting that was cut off with a step that only the journal holds.
    private func cutOff() throws {
        let (sitting, opened) = try Sitting.open(path, identifier: "x", at: now)
        try sitting.record(
            .change(opened.session.describing(at: now) { $0.title = "B" }), at: now)
        try sitting.saveDraft(Draft(text: "à moitié", mode: "record", owner: nil, forms: []))
        sitting.leave()
    }

    @Test func whatLiesBesideAFileGoesWithIt() throws {
        try cutOff()
        try ContactsFile.add("ana@example.org", beside: path)
        let other = try SessionMove.rename(path, to: "b.json", at: now)
        #expect(other == folder.path + "/b.json")
        #expect(folder.names.filter { $0.contains("a.json") } == [".a.json.lock"])
        #expect(ContactsFile.read(beside: other) == ["ana@example.org"])
        let (sitting, opened) = try Sitting.open(other, identifier: "y", at: now)
        #expect(opened.session.title == "B" && opened.draft?.text == "à moitié")
        sitting.leave()
    }

    @Test func theBinGivesBackWhatWasPutIntoIt() throws {
        try cutOff()
        let binned = try SessionMove.putIntoBin(path, at: now)
        #expect(binned == folder.path + "/.atelier-bin/a.json")
        #expect(try SessionFolder.sessions(in: folder.path).isEmpty)
        #expect(
            try SessionFolder.sessions(in: folder.path + "/.atelier-bin").map(\.name) == ["a.json"])
        // Another of that name came meanwhile, and goes the same way.
        try SessionFile.write(session("C"), to: path)
        #expect(try SessionMove.putIntoBin(path, at: now) == folder.path + "/.atelier-bin/a-2.json")
        let out = try SessionMove.takeOut(binned, to: path, at: now)
        #expect(out == path)
        #expect(try SessionFile.readLive(path).title == "B")
    }

    @Test func whatSomebodyHasOpenStaysWhereItIs() throws {
        let (sitting, _) = try Sitting.open(path, identifier: "x", at: now)
        let names = folder.names
        #expect(throws: SittingError.self) { try SessionMove.putIntoBin(path, at: now) }
        #expect(throws: SittingError.self) {
            try SessionMove.rename(path, to: "b.json", at: now)
        }
        #expect(throws: SittingError.self) {
            try SessionMove.retitle(path, to: "Z", identifier: "y", at: now)
        }
        #expect(folder.names.filter { $0 != ".atelier-bin" } == names)
        sitting.leave()
    }

    @Test func noFileIsReplaced() throws {
        try cutOff()
        try SessionFile.write(session("C"), to: folder.path + "/b.json")
        let names = folder.names
        #expect(throws: SittingError.file(.exists(folder.path + "/b.json"))) {
            try SessionMove.rename(path, to: "b.json", at: now)
        }
        #expect(folder.names == names)
        #expect(try SessionFile.read(folder.path + "/b.json").title == "C")
        #expect(throws: SittingError.file(.missing(folder.path + "/z.json"))) {
            try SessionMove.rename(folder.path + "/z.json", to: "y.json", at: now)
        }
    }

    @Test func anotherTitleIsWrittenAndGivesAName() throws {
        try SessionMove.retitle(path, to: "Le marché", identifier: "x", at: now)
        #expect(try SessionFile.read(path).title == "Le marché")
        let other = try SessionMove.rename(path, to: nil, at: now)
        #expect(other == folder.path + "/2016-03-08-le-marche.json")
        #expect(try SessionMove.rename(other, to: nil, at: now) == other)
    }

    @Test func aLinkIsRenamedAndWhatItLeadsToStays() throws {
        let link = folder.path + "/link.json"
        #expect(symlink("a.json", link) == 0)
        _ = try SessionMove.rename(link, to: "other.json", at: now)
        #expect(folder.names.contains("a.json") && folder.names.contains("other.json"))
        #expect(!folder.names.contains("link.json"))
    }

    @Test(arguments: [
        ("atelier", "atelier.json"), (" Été 2.json ", "Été 2.json"), ("", nil), (".caché", nil),
        ("../x", nil), ("a/b", nil), ("a\u{0}", nil), ("a\n", "a.json"), ("a\nb", nil),
        ("gathering", nil), (String(repeating: "a", count: 300), nil),
    ])
    func aNameIsThatOfAVisibleFile(_ typed: String, _ name: String?) {
        #expect(SessionMove.fileName(typed: typed) == name)
    }

    @Test func aListSaysWhatWasCutOff() throws {
        #expect(try SessionFolder.sessions(in: folder.path).map(\.isOpen) == [false])
        try cutOff()
        #expect(try SessionFolder.sessions(in: folder.path).map(\.isOpen) == [true])
    }
}
