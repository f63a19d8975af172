import Testing
import Workshop

@testable import SessionStore

/// Versions that synchronisers put aside are found, told, and taken in.
@Suite struct SessionVersionTests {
    static let names = [
        "x.sync-conflict-20261127-052015-JSQX7UW.json",
        "x (conflicted copy 2026-11-27 101010).json",
        "x (Copie en conflit de portable 2026-11-27).json", "x_conflict-20261127-101010.json",
        "x-LAPTOP.json", "x-LAPTOP-2.json", "x (1).json",
    ]

    private func theirs(_ words: [String]) throws -> Session {
        var desk = Desk(Desk.session(), seed: 77)
        for text in words { _ = try desk.saying(text) }
        return desk.session
    }

    @Test(arguments: names) func oneIsFoundByItsNameAndItsWorkshop(_ name: String) throws {
        let disk = MemoryDisk.holding(Desk.session())
        disk.put("/s/\(name)", SessionFile.bytes(of: try theirs(["là"])))
        let found = SessionVersion.found(beside: Desk.path, of: Desk.session(), on: disk)
        #expect(found.map(\.path) == ["/s/\(name)"])
        let merge = try TableCopy.bringIn(#require(found.first).session, into: Desk.session())
        #expect(merge.newContributions == 1)
        // In which nothing is that the session lacks.
        #expect(SessionVersion.found(beside: Desk.path, of: merge.session, on: disk).isEmpty)
    }

    @Test(arguments: ["y.json", "x2.json", "x.md", ".x.sync-conflict-1-2-3.json", "x-table.json"])
    func otherFilesAreNone(_ name: String) throws {
        let disk = MemoryDisk.holding(Desk.session())
        var other = try theirs(["là"])
        if name == "x-table.json" { other = TableCopy.make(from: other, at: Desk.start) }
        disk.put("/s/\(name)", SessionFile.bytes(of: other))
        #expect(SessionVersion.found(beside: Desk.path, of: Desk.session(), on: disk).isEmpty)
    }

    @Test func leavingTakesAwayOnlyWhatIsInTheFileAndIsMarkedAsAConflict() throws {
        let (marked, own, more) = (Self.names[0], "x-avant-vote.json", Self.names[1])
        let disk = MemoryDisk.holding(try theirs(["là"]))
        disk.put("/s/\(marked)", SessionFile.bytes(of: try theirs(["là"])))
        disk.put("/s/\(own)", SessionFile.bytes(of: Desk.session()))
        disk.put("/s/\(more)", SessionFile.bytes(of: try theirs(["là", "encore"])))
        let (sitting, _) = try disk.open()
        try sitting.close(at: Desk.start)
        #expect(
            disk.files.keys.sorted()
                == ["/s/.x.json.lock", "/s/\(more)", "/s/\(own)", Desk.path].sorted())
    }

    @Test func theListShowsOneWorkshopOnce() throws {
        let folder = try TemporaryFolder()
        for name in ["x.json"] + Self.names {
            try SessionFile.write(try theirs(["là"]), to: "\(folder.path)/\(name)")
        }
        let other = Session(
            SessionFacts(id: ID("autre"), title: "Essai", language: LanguageTag("fr")))
        try SessionFile.write(other, to: "\(folder.path)/x-2.json")
        let list = try SessionFolder.sessions(in: folder.path)
        #expect(list.map(\.name) == ["x-2.json", "x.json"])
        #expect(list.map(\.versions) == [[], Self.names.sorted()])
    }
}
