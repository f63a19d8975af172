import Glibc
import Testing
import Workshop

@testable import SessionStore

/// The disk fails or the program stops at each call in turn, and what is left always opens complete.
@Suite struct CrashTests {
    let session = Desk.session()

    /// Plays the script once with a fault, and hands out every state that the disk may be in.
    private func play(
        _ fault: MemoryDisk.Fault, at call: Int, isFAT: Bool = false
    ) throws -> (script: Script, wasReached: Bool) {
        let disk = MemoryDisk.holding(session, isFAT: isFAT)
        disk.plan(fault, at: call)
        var script = Script(on: disk, session)
        try script.play { script in
            if fault == .kill { return false }
            for left in [disk.afterKill] + disk.afterPowerCut { try check(left, script) }
            return true
        }
        return (script, disk.calls.count >= call)
    }

    /// Opens what is left, looks that nothing stored is missing, goes on and closes.
    private func check(_ disk: MemoryDisk, _ script: Script) throws {
        var (sitting, opened) = try disk.open(boot: "b2", process: 2)
        #expect(opened.trouble == nil && opened.underneath == nil)
        let isWhole = opened.notices.allSatisfy { notice in
            switch notice {
            case .recovered, .takenOver, .otherBoot, .tornLine, .clockSetBack: true
            // The name that a rename has made of 0 bytes; nothing was in it to be kept.
            case .fileMadeAgain(_, kept: nil): disk.isFAT
            default: false
            }
        }
        #expect(isWhole, "\(opened.notices)")
        guard let found = script.possible.last(where: { $0.session == opened.session }) else {
            Issue.record("\(script.possible.map(\.session.contributions)) \(opened.session)")
            return
        }
        let isStruck = found.session.contributions.contains(where: \.isStruck)
        if isStruck { #expect(!disk.holds(Desk.secret)) }
        if !script.isClosed, !opened.history.done.isEmpty {
            #expect(script.possible.contains { $0.history == opened.history })
        }
        var desk = Desk(opened.session, history: opened.history, seed: 9)
        if !opened.history.done.isEmpty { try sitting.record(desk.undoing(), at: desk.now) }
        try sitting.record(desk.saying("après"), at: desk.now)
        sitting.leave()
        (sitting, opened) = try disk.open()
        #expect(opened.session == desk.session)
        #expect(opened.history == desk.history)
        try sitting.close(at: desk.now)
        #expect(try SessionReader.read(disk.files[Desk.path] ?? []) == desk.session)
        #expect(disk.files.keys.sorted() == ["/s/.x.json.lock", Desk.path])
    }

    @Test(arguments: [false, true])
    func whereverItIsKilledNothingStoredIsMissing(onFAT isFAT: Bool) throws {
        var call = 0
        while true {
            call += 1
            let (script, wasReached) = try play(.kill, at: call, isFAT: isFAT)
            for left in [script.disk.afterKill] + script.disk.afterPowerCut {
                try check(left, script)
            }
            if !wasReached { break }
        }
        #expect(call > 80)
    }

    /// What is made anew, and closed, is on the stick when the program says so.
    @Test func aNewFileOnFATIsThereWhenItIsSaidToBe() throws {
        let disk = MemoryDisk(isFAT: true)
        let bytes = SessionFile.bytes(of: session)
        try FileWriting.make(Desk.path, with: bytes, on: disk)
        #expect(disk.afterPowerCut.allSatisfy { $0.files[Desk.path] == bytes })
        try FileWriting.replace(Desk.path, with: bytes + [10], on: disk)
        #expect(disk.afterPowerCut.allSatisfy { $0.files[Desk.path] == bytes + [10] })
    }

    /// On FAT, too, where every power cut after the refusal is tried as well.
    @Test(arguments: [
        (MemoryDisk.Fault.refuse(ENOSPC), false), (.refuse(EIO), false), (.refuse(EIO), true),
        (.refuseHalfway(ENOSPC), false),
    ])
    func whateverCallIsRefusedAllIsThereInTheEnd(
        fault: MemoryDisk.Fault, onFAT isFAT: Bool
    ) throws {
        var call = 0
        while true {
            call += 1
            let (script, wasReached) = try play(fault, at: call, isFAT: isFAT)
            #expect(script.isClosed)
            #expect(
                try SessionReader.read(script.disk.files[Desk.path] ?? []) == script.desk.session)
            #expect(!script.disk.holds(Desk.secret))
            if !wasReached { break }
        }
    }

    /// Killed again while it recovers, also from a strike of which words were still on the disk.
    @Test(arguments: Array(stride(from: 20, to: 110, by: 9)))
    func aRecoveryThatIsCutOffIsDoneAgain(killedAt first: Int) throws {
        let (script, _) = try play(.kill, at: first)
        var call = 0
        var wasReached = true
        while wasReached {
            call += 1
            let disk = script.disk.afterKill
            disk.plan(.kill, at: call)
            try withExtendedLifetime(try? disk.open(boot: "b2", process: 2)) {
                for left in [disk.afterKill] + disk.afterPowerCut { try check(left, script) }
            }
            wasReached = disk.calls.count >= call
        }
    }
}
