import Testing
import Workshop

@testable import SessionStore

@Suite struct StrikeTests {
    @Test func struckWordsAreInNoFile() throws {
        var before = Desk(Desk.session())
        _ = try before.saying(Desk.secret)
        // The words are in the file, in its base, in a kept journal, and in the draft.
        let disk = MemoryDisk.holding(before.session)
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        let id = try desk.id(of: Desk.secret)
        let kept = "/s/.x.json.journal.damaged-1"
        disk.put(
            kept, Array("damaged\n0 {\"id\":\"\(id.text)\",\"text\":\"\(Desk.secret)\"}\nx".utf8))
        try sitting.saveDraft(Draft(text: Desk.secret + " encore", owner: id.text))
        try sitting.record(desk.amending(Desk.secret, to: Desk.secret + "s"), at: desk.now)
        try sitting.checkpoint(at: desk.now)
        try sitting.record(desk.undoing(), at: desk.now)
        #expect(disk.holds(Desk.secret))
        try sitting.record(desk.striking(Desk.secret), at: desk.now)
        #expect(!disk.holds(Desk.secret))
        #expect(disk.files[kept] == Array("damaged\nx".utf8))
        #expect(sitting.isStored)

        try sitting.record(desk.redoing(), at: desk.now)
        let (_, opened) = try disk.afterKill.open()
        #expect(opened.session == desk.session)
        #expect(opened.history == desk.history)
        #expect(opened.session.contributions[id]?.isStruck == true)
    }

    @Test func aCopyThatWasUndoneDoesNotBringTheWordsBack() throws {
        let disk = MemoryDisk.holding(Desk.session())
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying(Desk.secret), at: desk.now)
        try sitting.record(desk.theming("T"), at: desk.now)
        try sitting.record(desk.copying(Desk.secret, into: "T"), at: desk.now)
        try sitting.record(desk.undoing(), at: desk.now)
        try sitting.record(desk.striking(Desk.secret), at: desk.now)
        #expect(!disk.holds(Desk.secret))
        try sitting.record(desk.redoing(), at: desk.now)
        try sitting.checkpoint(at: desk.now)
        #expect(!disk.holds(Desk.secret))
        let isSame = try disk.afterKill.open().opened.session == desk.session
        #expect(isSame)
    }
}
