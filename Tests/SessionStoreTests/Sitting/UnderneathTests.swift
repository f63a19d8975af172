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
        #expect(throws: SittingError.changedUnderneath) { try again.close(at: desk.now) }
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

    @Test func aJournalOfAnotherFileIsKeptAside() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let left = disk.afterKill
        left.put(Desk.path, SessionFile.bytes(of: try theirs))
        left.take("/s/.x.json.base")
        let (_, opened) = try left.open()
        #expect(opened.session == (try theirs))
        let kept = "/s/.x.json.journal.damaged-1"
        #expect(opened.notices.contains(.unrelatedJournal(kept: kept)))
        #expect(String(decoding: left.files[kept] ?? [], as: UTF8.self).contains("un"))
    }
}
