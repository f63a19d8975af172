import Testing
import Workshop

@testable import SessionStore

/// A journal cut anywhere, or with any byte changed, gives back all that was complete before.
@Suite struct DamageTests {
    private let journal = SittingFiles(of: Desk.path).journal(of: "s1")
    private let disk: MemoryDisk
    /// What each line of the journal has led to, the base first, which follows the header.
    private var states: [Desk] = []
    private let bytes: [UInt8]

    init() throws {
        disk = MemoryDisk.holding(Desk.session())
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        states = [desk]
        for line in 0..<6 {
            switch line {
            case 2: try sitting.record(desk.undoing(), at: desk.now)
            case 3: try sitting.record(desk.redoing(), at: desk.now)
            default: try sitting.record(desk.saying("dit \(line) ’é"), at: desk.now)
            }
            states.append(desk)
        }
        bytes = disk.files[journal] ?? []
    }

    private func open(_ journal: [UInt8]) throws -> (disk: MemoryDisk, opened: Opened) {
        let left = disk.afterKill
        left.put(self.journal, journal)
        let (sitting, opened) = try left.open()
        try sitting.close(at: Desk.start)
        #expect(try SessionReader.read(left.files[Desk.path] ?? []) == opened.session)
        return (left, opened)
    }

    private func expect(_ opened: Opened, after line: Int, _ comment: Comment) {
        let state = states[line]
        let isSame = opened.session == state.session && opened.history == state.history
        #expect(isSame, comment)
    }

    @Test func cutAnywhereItGivesAllCompleteLines() throws {
        for cut in 0...bytes.count {
            let (left, opened) = try open(Array(bytes[..<cut]))
            // A line is complete without its end, too; the first two are the header and the base.
            let ends = bytes[..<cut].count { $0 == UInt8(ascii: "\n") }
            let lacksEnd = cut < bytes.count && bytes[cut] == UInt8(ascii: "\n")
            expect(opened, after: max(0, ends + (lacksEnd ? 1 : 0) - 2), "cut at \(cut)")
            #expect(!left.files.keys.contains { $0.contains("damaged") })
        }
    }

    @Test func withAnyByteChangedItGivesAllBeforeAndTellsTheRest() throws {
        var line = 0
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= UInt8(1 << (place % 8))
            let (left, opened) = try open(changed)
            let isEnd = bytes[place] == UInt8(ascii: "\n")
            // Without the header the base tells where the lines start, and without the base the file;
            // with the end of the base line 1 is lost, too.
            let record = line == 1 && isEnd ? 1 : line - 1
            let expected = record < 1 ? states.count - 1 : record - 1
            expect(opened, after: expected, "changed at \(place)")
            let kept = left.files["/s/.x.json.journal.damaged-1"]
            if place == bytes.count - 1 {
                #expect(opened.notices.contains { if case .tornLine = $0 { true } else { false } })
            } else {
                #expect(kept == changed)
                let isNextLost = isEnd && line > 1
                let lost = record < 1 ? 0 : states.count - 1 - record - (isNextLost ? 1 : 0)
                let leftOut = max(0, lost)
                #expect(
                    opened.notices.contains(
                        .damagedJournal(
                            leftOut: leftOut, kept: "/s/.x.json.journal.damaged-1")),
                    "changed at \(place): \(opened.notices)")
            }
            if isEnd { line += 1 }
        }
    }

    @Test func damageBeforeACheckpointCostsOnlyOldHistory() throws {
        let (sitting, opened) = try disk.afterKill.open()
        var desk = Desk(opened.session, history: opened.history, seed: 5)
        let disk = sitting.files as? MemoryDisk
        try sitting.checkpoint(at: desk.now)
        try sitting.record(desk.undoing(), at: desk.now)
        try sitting.record(desk.saying("encore"), at: desk.now)
        let left = try #require(disk).afterKill
        let second = SittingFiles(of: Desk.path).journal(of: "s2")
        var changed = left.files[second] ?? []
        let base = try #require(changed.firstIndex(of: UInt8(ascii: "\n")))
        let first = try #require(changed[(base + 1)...].firstIndex(of: UInt8(ascii: "\n")))
        changed[first + 40] ^= 1
        left.put(second, changed)
        let again = try left.open()
        #expect(again.opened.session == desk.session)
        var other = Desk(again.opened.session, history: again.opened.history)
        try again.sitting.record(other.undoing(), at: other.now)
        _ = try desk.undoing()
        #expect(again.sitting.session == desk.session)
    }
}
