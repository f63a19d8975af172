import Glibc
import Testing
import Workshop

@testable import SessionStore

@Suite struct SittingTests {
    let disk = MemoryDisk.holding(Desk.session())
    private let journal = SittingFiles(of: Desk.path).journal(of: "s1")

    @Test(arguments: [10, 10_000])
    func aContributionIsOneWriteOneSyncAndOneLook(count: Int) throws {
        let disk = MemoryDisk.holding(Desk.session(contributions: count))
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        for number in 10..<13 {
            let size = disk.files[journal]?.count ?? 0
            let calls = disk.calls.count
            try sitting.record(desk.saying("Dit \(number)"), at: desk.now)
            #expect(
                Array(disk.calls[calls...]) == [
                    .write(journal), .syncData(journal), .status(journal),
                ])
            #expect((disk.files[journal]?.count ?? 0) - size < 300)
        }
    }

    /// Under its name from the start: a rename would leave 0 bytes there for a while on FAT.
    @Test func aJournalIsNeverRenamed() throws {
        try withExtendedLifetime(disk.open()) {
            let calls = disk.calls.filter { $0 != .other }.drop { $0 != .open(journal) }.prefix(5)
            let expected: [MemoryDisk.Call] = [
                .open(journal), .write(journal), .sync(journal), .open("/s"), .sync("/s"),
            ]
            #expect(Array(calls) == expected)
        }
    }

    @Test func aSecondProgramIsToldWhoHasIt() throws {
        let (first, _) = try disk.open()
        let holder = LockHolder(
            Desk.run(1), since: Desk.start)
        #expect(throws: SittingError.held(by: holder)) { try disk.open(process: 2) }
        try first.close(at: Desk.start)
        let (_, opened) = try disk.open(process: 2)
        #expect(opened.notices.isEmpty)
    }

    @Test func whoWentWithoutClosingIsNamed() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let (_, opened) = try disk.afterKill.open(boot: "b2", at: Desk.start.adding(seconds: -9))
        let holder = LockHolder(
            Desk.run(1), since: Desk.start)
        #expect(
            opened.notices == [
                .takenOver(holder), .recovered(steps: 1), .otherBoot, .clockSetBack(seconds: 10),
            ])
    }

    @Test func theDraftComesBack() throws {
        let (sitting, _) = try disk.open()
        let draft = Draft(text: "à moit", mode: "note", owner: "p1")
        try sitting.saveDraft(Draft(text: "un texte plus long que l’autre"))
        try sitting.saveDraft(draft)
        #expect(try disk.afterKill.open().opened.draft == draft)
        try sitting.close(at: Desk.start)
        #expect(try disk.open().opened.draft == nil)
    }

    @Test func aFullDiskKeepsEverythingInMemoryAndIsTriedAgain() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        disk.refuseAll(ENOSPC)
        for number in 0..<3 {
            let step = try desk.saying("plein \(number)")
            #expect(throws: SittingError.file(.diskFull(journal))) {
                try sitting.record(step, at: desk.now)
            }
            #expect(!sitting.isStored)
        }
        disk.allow()
        try sitting.retry(at: desk.now)
        #expect(sitting.isStored)
        #expect(try disk.afterKill.open().opened.session == desk.session)
    }

    @Test func aStepThatDoesNotFitIsNotTaken() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        let step = try desk.saying("un")
        try sitting.record(step, at: desk.now)
        #expect(throws: SittingError.outOfStep(.outdated)) {
            try sitting.record(step, at: desk.now)
        }
        #expect(sitting.session == desk.session)
    }

    @Test func theProjectorSeesWhatIsNotInTheFileYet() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        #expect(try SessionFile.readLive(Desk.path, on: disk) == desk.session)
    }

    @Test func aCheckpointIsDueAfterStepsOrTime() {
        let policy = CheckpointPolicy(steps: 3, seconds: 60)
        let later = Desk.start.adding(seconds: 60)
        #expect(!policy.isDue(steps: 2, since: Desk.start, now: Desk.start))
        #expect(policy.isDue(steps: 3, since: Desk.start, now: Desk.start))
        #expect(policy.isDue(steps: 1, since: Desk.start, now: later))
        #expect(!policy.isDue(steps: 0, since: Desk.start, now: later))
    }

    /// On the real file system, where the lock is the system's own.
    @Test func worksOnTheMachine() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/s.json"
        try SessionFile.write(Desk.session(), to: path)
        let (sitting, _) = try Sitting.open(path, identifier: "a", at: Desk.start)
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        try sitting.saveDraft(Draft(text: "deu"))
        #expect(Sitting.holder(of: path)?.program == .own)
        #expect(throws: SittingError.self) {
            try Sitting.open(path, identifier: "b", at: Desk.start)
        }
        sitting.leave()
        #expect(Sitting.holder(of: path) == nil)
        let (second, opened) = try Sitting.open(path, identifier: "b", at: Desk.start)
        #expect(opened.session == desk.session)
        #expect(opened.draft?.text == "deu")
        try second.close(at: Desk.start)
        #expect(try SessionFile.read(path) == desk.session)
        #expect(folder.names == [".s.json.lock", "s.json"])
    }
}
