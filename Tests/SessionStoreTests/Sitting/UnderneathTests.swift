import Testing
import Workshop

@testable import SessionStore

@Suite struct UnderneathTests {
    let disk = MemoryDisk.holding(Desk.session())

    /// The session as somebody else has changed it.
    private var theirs: Session {
        get throws {
            var desk = Desk(Desk.session())
            _ = try desk.calling("De retour par mail")
            return desk.session
        }
    }

    @Test func aFileChangedUnderneathIsNeverOverwritten() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        #expect(sitting.underneath() == nil)
        disk.put(Desk.path, SessionFile.bytes(of: try theirs))
        #expect(throws: SittingError.changedUnderneath) { try sitting.checkpoint(at: desk.now) }
        let found = try #require(sitting.underneath())
        #expect(try found.theirs.get() == theirs)
        #expect(found.base == Desk.session())
        _ = try desk.calling("De retour par mail")
        try sitting.adopt(desk.session, over: found, at: desk.now)
        #expect(try SessionReader.read(disk.files[Desk.path] ?? []) == desk.session)
        try sitting.record(desk.saying("deux"), at: desk.now)
        let (again, opened) = try disk.afterKill.open()
        #expect(opened.session == desk.session)
        #expect(again.underneath() == nil)
    }

    @Test func aFileThatIsOnlyWrittenAgainIsTheSame() throws {
        let (sitting, _) = try disk.open()
        disk.put(Desk.path, disk.files[Desk.path] ?? [])
        #expect(sitting.underneath() == nil)
        try sitting.close(at: Desk.start)
    }

    @Test func whatChangedWhileNobodyWasThereIsHandedOutForMerging() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        try sitting.checkpoint(at: desk.now)
        try sitting.record(desk.saying("deux"), at: desk.now)
        let left = disk.afterKill
        left.put(Desk.path, SessionFile.bytes(of: try theirs))
        let (again, opened) = try left.open()
        #expect(opened.session == desk.session)
        #expect(opened.history == desk.history)
        let found = try #require(opened.underneath)
        #expect(try found.theirs.get() == theirs)
        #expect(found.base == Desk.session())
        try again.adopt(desk.session, over: found, at: desk.now)
        try again.close(at: desk.now)
        #expect(try SessionReader.read(left.files[Desk.path] ?? []) == desk.session)
    }

    @Test func aFileThatIsGoneOrBrokenIsMadeAgain() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        for broken in [nil, Array("{\"format\": 1".utf8)] {
            let left = disk.afterKill
            left.take(Desk.path)
            if let broken { left.put(Desk.path, broken) }
            let (again, opened) = try left.open()
            #expect(opened.session == desk.session)
            #expect(left.files["/s/.x.json.damaged-1"] == broken)
            try again.close(at: desk.now)
            #expect(try SessionReader.read(left.files[Desk.path] ?? []) == desk.session)
        }
    }

    /// The journal of an earlier version, whose base was a file of its own.
    private func firstJournal(of disk: MemoryDisk) throws -> [UInt8] {
        let bytes = try #require(disk.files[disk.journal()])
        let contents = JournalContents(bytes)
        let header = try #require(contents.header)
        let head = JSONValue.object { object in
            object.write("journal", 1)
            object.write("sitting", "sitting")
            object.write("generation", 1)
            object.write("revision", 0)
            object.write("digest", header.digest.text)
            object.write("boot", "b1")
            object.write("at", header.at.json)
        }
        let records = contents.records.compactMap { $0 }
        return ([head] + records.map(\.json)).flatMap { SealedLine.bytes(of: $0) }
    }

    @Test func whatAnEarlierVersionLeftIsRecovered() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let left = MemoryDisk()
        left.put("/s/.x.json.journal", try firstJournal(of: disk))
        left.put("/s/.x.json.base", SessionFile.bytes(of: Desk.session()))
        left.put(
            "/s/.x.json.draft", SealedLine.bytes(of: Draft(text: "à moit").json(after: 0)))
        let whole = left.afterKill
        whole.put(Desk.path, SessionFile.bytes(of: Desk.session()))
        // Without the file, too, as a power cut leaves it on a stick.
        for left in [left, whole] {
            let (again, opened) = try left.open()
            #expect(opened.session == desk.session)
            #expect(opened.history == desk.history)
            #expect(opened.draft?.text == "à moit")
            try again.close(at: desk.now)
            #expect(left.files.keys.sorted() == ["/s/.x.json.lock", Desk.path])
        }
    }

    @Test func aJournalOfAnotherFileIsKeptAside() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let left = MemoryDisk()
        left.put("/s/.x.json.journal", try firstJournal(of: disk))
        left.put(Desk.path, SessionFile.bytes(of: try theirs))
        let (_, opened) = try left.open()
        #expect(opened.session == (try theirs))
        let kept = "/s/.x.json.journal.damaged-1"
        #expect(opened.notices.contains(.unrelatedJournal(kept: kept)))
        #expect(String(decoding: left.files[kept] ?? [], as: UTF8.self).contains("un"))
        #expect(left.files["/s/.x.json.journal"] == nil)
    }
}
