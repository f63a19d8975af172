import Glibc
import Testing
import Workshop

@testable import SessionStore

/// The file was replaced by one of another workshop: neither is lost, and nothing is merged.
@Suite struct OtherWorkshopTests {
    private let disk = MemoryDisk.holding(Desk.session())
    private let other = Session(
        SessionFacts(id: ID("autre"), title: "Ailleurs", language: LanguageTag("fr")))

    private func names(on disk: MemoryDisk) -> [String] { disk.files.keys.sorted() }

    @Test func closingWritesOursBesideItWithTheHalfTypedLine() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        #expect(sitting.intruder == nil)
        disk.put(Desk.path, SessionFile.bytes(of: other))
        #expect(sitting.intruder == "Ailleurs")
        try sitting.record(desk.saying("deux"), at: desk.now)
        try sitting.saveDraft(Draft(text: "à moit"))
        #expect(throws: SittingError.changedUnderneath) { try sitting.close(at: desk.now) }
        let path = try sitting.closeBeside(keepsDraft: true, at: desk.now)
        #expect(try SessionReader.read(disk.files[path] ?? []) == desk.session)
        #expect(disk.files[Desk.path] == SessionFile.bytes(of: other))
        #expect(
            names(on: disk)
                == ["/s/.essai.json.s1.draft", "/s/.x.json.lock", path, Desk.path].sorted())
        #expect(try disk.open().opened.session == other)
    }

    @Test func afterACrashTheFileOpensAsWhatItIs() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let left = disk.afterKill
        left.put(Desk.path, SessionFile.bytes(of: other))
        left.put("/s/essai.json", Array("taken".utf8))
        let (again, opened) = try left.open()
        #expect(opened.session == other)
        #expect(opened.underneath == nil)
        #expect(opened.notices.contains(.otherWorkshop(kept: "/s/essai-2.json")))
        #expect(try SessionReader.read(left.files["/s/essai-2.json"] ?? []) == desk.session)
        #expect(again.session == other)
    }

    @Test func whatCannotBeSetAsideStaysWhereItIs() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let left = disk.afterKill
        left.put(Desk.path, SessionFile.bytes(of: other))
        // Whichever call is refused or is the last one.
        for fault in [MemoryDisk.Fault.refuse(ENOSPC), .kill] {
            for call in 1...60 {
                let disk = left.afterKill
                disk.plan(fault, at: call)
                _ = try? disk.open()
                let after = disk.afterKill
                let (_, opened) = try after.open()
                #expect(opened.session == other)
                let kept = try after.files.filter { $0.key.hasPrefix("/s/essai") }
                    .map { try SessionReader.read($0.value) }
                #expect(kept.contains(desk.session), "\(fault) at \(call)")
            }
        }
    }
}
