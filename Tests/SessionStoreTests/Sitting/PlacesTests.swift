import Testing
import Workshop

@testable import SessionStore

/// Folders that others write into, take files out of, or carry to another laptop.
@Suite struct PlacesTests {
    private let disk = MemoryDisk.holding(Desk.session())

    /// The session as another laptop has gone on with it.
    private func theirs(_ words: [String]) throws -> Session {
        var desk = Desk(Desk.session(), seed: 77)
        for text in words { _ = try desk.saying(text) }
        return desk.session
    }

    private func texts(_ session: Session) -> Set<String> {
        Set(session.contributions.map(\.text))
    }

    /// What a run of the program after the next makes of what is left, merged where it has to be.
    private func opened(_ disk: MemoryDisk, process: Int = 9) throws -> Session {
        let (sitting, opened) = try disk.open(process: process, takesOver: true)
        if let other = opened.underneath {
            let merge = Session.merging(
                base: other.base, ours: opened.session, theirs: try other.theirs.get())
            try sitting.adopt(merge.session, over: other, at: Desk.start)
        }
        try sitting.close(at: Desk.start)
        return try SessionReader.read(disk.files[Desk.path] ?? [])
    }

    /// Records a step as the program does: a file that is gone as well is written again.
    private func record(_ step: Step, in sitting: Sitting, at now: Moment) throws {
        var refusal: SittingError?
        do throws(SittingError) { try sitting.record(step, at: now) } catch { refusal = error }
        guard let refusal else { return }
        #expect(refusal == .changedUnderneath)
        let found = try #require(sitting.underneath())
        try sitting.adopt(sitting.session, over: found, at: now)
    }

    // MARK: - The base belongs to the sitting

    @Test func noFileOfTheOtherLaptopMakesItsNotesRemovedOnes() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let other = SessionFile.bytes(of: try theirs(["deux", "trois"]))
        for name in disk.files.keys where name != Desk.path && name.hasSuffix("base") {
            disk.put(name, other)
        }
        disk.put("/s/.x.json.base", other)
        disk.put(Desk.path, other)
        let found = try #require(sitting.underneath())
        let merge = Session.merging(
            base: found.base, ours: sitting.session, theirs: try found.theirs.get())
        #expect(texts(merge.session) == ["Déjà dit 0", "un", "deux", "trois"])
    }

    /// The other laptop has been away since before our last sitting.
    @Test func aVersionFromBeforeTheBaseTakesNothingAway() throws {
        var earlier = Desk(Desk.session())
        _ = try earlier.saying("gestern")
        let disk = MemoryDisk.holding(earlier.session)
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session, seed: 8)
        try sitting.record(desk.saying("un"), at: desk.now)
        disk.put(Desk.path, SessionFile.bytes(of: try theirs(["deux"])))
        let merge = try sitting.close(at: desk.now)
        #expect(merge?.newContributions == 1)
        let session = try SessionReader.read(disk.files[Desk.path] ?? [])
        #expect(texts(session) == ["Déjà dit 0", "gestern", "un", "deux"])
    }

    /// After a merge the other laptop may still write what it had before.
    @Test func whatWasMergedIsNotTakenAwayByWhoHasNotSeenIt() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        var other = Desk(Desk.session(), seed: 77)
        _ = try other.saying("deux")
        disk.put(Desk.path, SessionFile.bytes(of: other.session))
        let found = try #require(sitting.underneath())
        let merge = Session.merging(
            base: found.base, ours: sitting.session, theirs: try found.theirs.get())
        try sitting.adopt(merge.session, over: found, at: desk.now)
        // Written by a laptop that has not seen «un», and gone on from «deux».
        _ = try other.saying("trois")
        disk.put(Desk.path, SessionFile.bytes(of: other.session))
        try sitting.close(at: desk.now)
        let session = try SessionReader.read(disk.files[Desk.path] ?? [])
        #expect(texts(session) == ["Déjà dit 0", "un", "deux", "trois"])
    }

    /// Nobody can see from a file whether its writer took something out, or never knew it.
    @Test func whatTheOtherTookOutComesBack() throws {
        var before = Desk(Desk.session(contributions: 3))
        let (sitting, _) = try MemoryDisk.holding(before.session).open()
        var without = before.session
        var change = Change(name: ChangeName("edit"), at: Desk.start)
        change.contributions = [
            Replacement(before: without.contributions[ID("old0")], after: nil)
        ]
        try without.apply(change)
        let disk = try #require(sitting.files as? MemoryDisk)
        disk.put(Desk.path, SessionFile.bytes(of: without))
        try sitting.record(before.saying("un"), at: before.now)
        try sitting.close(at: before.now)
        let session = try SessionReader.read(disk.files[Desk.path] ?? [])
        #expect(texts(session) == ["Déjà dit 0", "Déjà dit 1", "Déjà dit 2", "un"])
    }

    /// What both said before is known to one of them alone, and what was said last to both.
    @Test func theLastThingAloneDoesNotTellThatTheRestIsKnown() throws {
        var base = Desk(Desk.session())
        for text in ["un", "deux"] { _ = try base.saying(text) }
        let disk = MemoryDisk.holding(base.session)
        let (sitting, _) = try disk.open()
        var other = base.session
        var change = Change(name: ChangeName("edit"), at: Desk.start)
        let id = try base.id(of: "un")
        change.contributions = [Replacement(before: other.contributions[id], after: nil)]
        try other.apply(change)
        disk.put(Desk.path, SessionFile.bytes(of: other))
        try sitting.record(base.saying("trois"), at: base.now)
        try sitting.close(at: base.now)
        let session = try SessionReader.read(disk.files[Desk.path] ?? [])
        #expect(texts(session) == ["Déjà dit 0", "un", "deux", "trois"])
    }

    // MARK: - The journal's name

    /// What takes the journal's name away.
    enum Loss: CaseIterable {
        case hiddenFiles, everything, replaced, fileWentBack
    }

    @Test(arguments: Loss.allCases)
    func whatIsShownAsSavedIsThereWhateverTookTheJournal(_ loss: Loss) throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        for number in 0..<3 {
            try sitting.record(desk.saying("avant \(number)"), at: desk.now)
        }
        if loss == .fileWentBack { try sitting.checkpoint(at: desk.now) }
        for name in disk.files.keys {
            switch loss {
            case .hiddenFiles where name != Desk.path: disk.take(name)
            case .everything: disk.take(name)
            case .replaced where name.hasSuffix(".journal"): disk.put(name, [])
            case .fileWentBack where name == Desk.path:
                disk.put(name, SessionFile.bytes(of: Desk.session()))
            case .fileWentBack: disk.take(name)
            case .hiddenFiles, .replaced: break
            }
        }
        for number in 0..<3 {
            try record(desk.saying("après \(number)"), in: sitting, at: desk.now)
            #expect(sitting.isStored)
            #expect(texts(try opened(disk.afterKill)) == texts(desk.session))
            for left in disk.afterPowerCut {
                #expect(texts(try opened(left)) == texts(desk.session))
            }
        }
        #expect(sitting.takeRestored())
        #expect(!sitting.takeRestored())
        let (_, again) = try disk.afterKill.open()
        #expect(again.history == desk.history)
    }

    @Test func aDeadStickThatIsBackHasEverythingAgain() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        disk.loseOpenFiles()
        for text in ["deux", "trois"] {
            let step = try desk.saying(text)
            _ = try? sitting.record(step, at: desk.now)
        }
        try sitting.retry(at: desk.now)
        #expect(sitting.isStored)
        #expect(texts(try opened(disk.afterKill)) == texts(desk.session))
    }

    @Test func anotherDiskInTheFoldersPlaceIsToldAndNotWrittenTo() throws {
        disk.devices["/s"] = 1
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        let stick = disk.files
        for name in disk.files.keys { disk.take(name) }
        disk.devices["/s"] = 2
        let step = try desk.saying("deux")
        #expect(throws: SittingError.file(.folderExchanged("/s"))) {
            try sitting.record(step, at: desk.now)
        }
        #expect(!sitting.isStored)
        #expect(throws: SittingError.file(.folderExchanged("/s"))) {
            try sitting.close(at: desk.now)
        }
        #expect(disk.files.isEmpty)
        // Put back, under another number.
        for (name, bytes) in stick { disk.put(name, bytes) }
        disk.devices["/s"] = 3
        try sitting.retry(at: desk.now)
        #expect(sitting.isStored)
        #expect(texts(try opened(disk.afterKill)) == texts(desk.session))
    }

    @Test func aHalfTypedLineIsUnderItsNameAgain() throws {
        let (sitting, _) = try disk.open()
        try sitting.saveDraft(Draft(text: "à"))
        for name in disk.files.keys where name.hasSuffix(".draft") { disk.take(name) }
        try sitting.saveDraft(Draft(text: "à moit"))
        #expect(try disk.afterKill.open().opened.draft?.text == "à moit")
    }

    // MARK: - Nothing but the journal

    @Test(arguments: [nil, []] as [[UInt8]?])
    func theJournalAloneBringsTheSittingBack(_ left: [UInt8]?) throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        for text in ["un", "deux"] { try sitting.record(desk.saying(text), at: desk.now) }
        let only = disk.afterKill
        only.take(Desk.path)
        if let left { only.put(Desk.path, left) }
        let (again, opened) = try only.open()
        #expect(opened.session == desk.session)
        #expect(opened.history == desk.history)
        #expect(opened.underneath == nil)
        try again.close(at: desk.now)
        #expect(try SessionReader.read(only.files[Desk.path] ?? []) == desk.session)
        #expect(only.files.keys.sorted() == ["/s/.x.json.lock", Desk.path])
    }

    // MARK: - Two laptops

    @Test func aLockOfAnotherLaptopAsksUntilItIsGivenBack() throws {
        let (sitting, _) = try disk.open(host: "autre")
        // What a synchroniser brings: the bytes, and no lock.
        let copy = disk.afterKill
        let holder = LockHolder(Desk.run(1, host: "autre"), since: Desk.start)
        #expect(throws: SittingError.elsewhere(holder)) { try copy.open() }
        #expect(copy.files == disk.files)
        _ = try copy.open(takesOver: true)
        try sitting.close(at: Desk.start)
        _ = try disk.afterKill.open()
    }

    @Test func machinesOfOneNameAreToldApart() throws {
        var one = Desk.run(1)
        one.machine = "a"
        var other = Desk.run(2)
        other.machine = "b"
        let sitting = try Sitting.open(
            Desk.path, identifier: "a", at: Desk.start, own: one, on: disk)
        let copy = disk.afterKill
        #expect(throws: SittingError.self) {
            try Sitting.open(Desk.path, identifier: "b", at: Desk.start, own: other, on: copy)
        }
        one.process += 5
        _ = try Sitting.open(Desk.path, identifier: "c", at: Desk.start, own: one, on: copy)
        sitting.sitting.leave()
    }

    /// Both write into one folder where locks do not reach, and both are cut off.
    @Test func whatTwoLaptopsRecordedIsThereAfterOneOpensIt() throws {
        let (one, _) = try disk.open(host: "une")
        var here = Desk(one.session, seed: 1)
        try one.record(here.saying("ici 1"), at: here.now)
        disk.releaseLocks()
        let (other, opened) = try disk.open(process: 2, host: "autre", takesOver: true)
        var there = Desk(opened.session, history: opened.history, seed: 2)
        for number in 2...4 {
            try one.record(here.saying("ici \(number)"), at: here.now)
            try other.record(there.saying("là \(number)"), at: there.now)
        }
        let expected = texts(here.session).union(texts(there.session))
        #expect(texts(try self.opened(disk.afterKill)) == expected)
        try other.close(at: there.now)
        try one.close(at: here.now)
        #expect(texts(try self.opened(disk.afterKill)) == expected)
    }

    @Test func whatWasUndoneDoesNotComeBackFromAJournalThatWasTakenIn() throws {
        let (one, _) = try disk.open(host: "une")
        var here = Desk(one.session, seed: 1)
        try one.record(here.saying("ici"), at: here.now)
        let stale = disk.afterKill
        let journal = stale.files.first { $0.key.hasSuffix(".journal") }
        let (other, opened) = try stale.open(process: 2, host: "autre", takesOver: true)
        var there = Desk(opened.session, history: opened.history, seed: 2)
        try other.record(there.undoing(), at: there.now)
        // A synchroniser brings the first laptop's journal once more.
        let again = stale.afterKill
        if let journal { again.put(journal.key, journal.value) }
        #expect(texts(try self.opened(again)) == ["Déjà dit 0"])
    }

    @Test func whatWasStruckOnOneLaptopIsNowhere() throws {
        let (one, _) = try disk.open(host: "une")
        var here = Desk(one.session, seed: 1)
        try one.record(here.saying(Desk.secret), at: here.now)
        disk.releaseLocks()
        let (other, opened) = try disk.open(process: 2, host: "autre", takesOver: true)
        var there = Desk(opened.session, history: opened.history, seed: 2)
        try one.record(here.saying("ici"), at: here.now)
        let strike = try there.striking(Desk.secret)
        // Told that the first laptop has written the file meanwhile, and cut off before it is merged.
        #expect(throws: SittingError.changedUnderneath) {
            try other.record(strike, at: there.now)
        }
        let left = disk.afterKill
        #expect(!texts(try self.opened(left)).contains(Desk.secret))
        #expect(!left.holds(Desk.secret))
    }

    // MARK: - Leaving

    @Test func leavingBringsInWhatChangedUnderneath() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        disk.put(Desk.path, SessionFile.bytes(of: try theirs(["deux", "trois"])))
        let merge = try #require(try sitting.close(at: desk.now))
        #expect(merge.newContributions == 2)
        let session = try SessionReader.read(disk.files[Desk.path] ?? [])
        #expect(texts(session) == ["Déjà dit 0", "un", "deux", "trois"])
        #expect(disk.files.keys.sorted() == ["/s/.x.json.lock", Desk.path])
    }

    @Test func leavingPurgesWhatTheOtherHasStruck() throws {
        var before = Desk(Desk.session())
        _ = try before.saying(Desk.secret)
        let disk = MemoryDisk.holding(before.session)
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session, seed: 4)
        try sitting.record(desk.saying("un"), at: desk.now)
        _ = try before.striking(Desk.secret)
        disk.put(Desk.path, SessionFile.bytes(of: before.session))
        try sitting.close(at: desk.now)
        #expect(!disk.holds(Desk.secret))
    }

    @Test func aFileThatIsGoneIsWrittenAgainOnLeaving() throws {
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("un"), at: desk.now)
        disk.take(Desk.path)
        try sitting.close(at: desk.now)
        #expect(try SessionReader.read(disk.files[Desk.path] ?? []) == desk.session)
    }
}
