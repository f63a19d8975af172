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
        let line = SealedLine.bytes(of: .object { $0.write("other", "x") })
        let naming = SealedLine.bytes(of: .object { $0.write("id", id.text) })
        // Damage has hit the identifier, and nobody can tell whose words these are.
        let damaged = Array("0 {\"id\":\"?\",\"text\":\"\(Desk.secret) ou presque\"}\n".utf8)
        disk.put(kept, line + naming + damaged + line)
        try sitting.saveDraft(Draft(text: Desk.secret + " encore", owner: id.text))
        try sitting.record(desk.amending(Desk.secret, to: Desk.secret + "s"), at: desk.now)
        try sitting.checkpoint(at: desk.now)
        try sitting.record(desk.undoing(), at: desk.now)
        #expect(disk.holds(Desk.secret))
        try sitting.record(desk.striking(Desk.secret), at: desk.now)
        #expect(!disk.holds(Desk.secret))
        #expect(disk.files[kept] == line + line)
        #expect(sitting.isStored)

        try sitting.record(desk.redoing(), at: desk.now)
        let (_, opened) = try disk.afterKill.open()
        #expect(opened.session == desk.session)
        #expect(opened.history == desk.history)
        #expect(opened.session.contributions[id]?.isStruck == true)
    }

    /// A session file that was kept aside, in which damage has hit the identifier, or only the next.
    @Test(arguments: ["identifier", "elsewhere"])
    func aKeptSessionFileLosesTheWordsWhateverIsDamaged(where place: String) throws {
        var before = Desk(Desk.session(contributions: 3))
        _ = try before.saying(Desk.secret)
        let id = try before.id(of: Desk.secret)
        let disk = MemoryDisk.holding(before.session)
        let (sitting, _) = try disk.open()
        let whole = String(decoding: SessionFile.bytes(of: before.session), as: UTF8.self)
        let kept = "/s/.x.json.damaged-1"
        let damaged =
            place == "identifier"
            ? whole.replacing("\"\(id.text)\"", with: "\"??")
            : whole.replacing("\"format\"", with: "\"fo")
        disk.put(kept, Array(damaged.utf8))
        var desk = Desk(sitting.session)
        try sitting.record(desk.striking(Desk.secret), at: desk.now)
        #expect(!disk.holds(Desk.secret))
        let left = String(decoding: disk.files[kept] ?? [], as: UTF8.self)
        #expect(left.contains("Déjà dit 0") && left.contains("Déjà dit 2"))
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
