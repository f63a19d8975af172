import Workshop

extension Sitting {
    /// Opens a session for facilitating it, and recovers what an earlier sitting has left behind.
    ///
    /// - Parameters:
    ///   - path: the session file; links are followed.
    ///   - identifier: identifies the sitting, from fresh randomness.
    ///   - now: the time.
    ///   - own: what tells this run of the program from others.
    ///   - defersWriting: leaves base and journal to the first ``retry(at:)`` or step where nothing is
    ///     to be recovered, so that a large file is on the screen before a copy of it is on the disk.
    /// - Throws: `.held` when another program has it open, and why the session or its hidden files
    ///   cannot be read. A disk that refuses to be written is no error but told in ``Opened/trouble``,
    ///   as long as the lock can be taken.
    public static func open(
        _ path: String, identifier: String, at now: Moment, own: Surroundings = .own,
        defersWriting: Bool = false, on files: any FileSystem = LinuxFileSystem()
    ) throws(SittingError) -> (sitting: Sitting, opened: Opened) {
        let names = SittingFiles(of: files.resolved(path))
        // Before anything is made beside it.
        try refuseLaterFormat(of: names.session, on: files)
        let lock: SessionLock
        let last: LockHolder?
        let outcome: SessionLock.Outcome
        do throws(SystemFailure) {
            let holder = LockHolder(own, since: now)
            outcome = try SessionLock.acquire(names.lock, as: holder, on: files)
        } catch {
            throw .file(FileWriting.error(error.errno, at: names.lock))
        }
        switch outcome {
        case .heldBy(let holder): throw .held(by: holder)
        case .held(let taken, let from): (lock, last) = (taken, from)
        }
        for leftover in names.leftovers { try? files.remove(leftover) }
        do throws(SessionFileError) {
            let recovery = try Recovery.settled(of: names, own: own, at: now, on: files)
            return begin(
                recovery, names, identifier: identifier, lock: lock, last: last, own: own,
                at: now, defersWriting: defersWriting, on: files)
        } catch {
            lock.release()
            throw .file(error)
        }
    }

    /// Throws when a file, whatever else may be wrong with it, is of a later format.
    private static func refuseLaterFormat(
        of path: String, on files: any FileSystem
    ) throws(SittingError) {
        guard let beginning = try? ShortFile.bytes(at: path, on: files) else { return }
        var found = FileRoot.formatAtBeginning(of: beginning)
        if found == nil, let bytes = try? FileReading.bytes(at: path, on: files) {
            found = FileRoot.laterFormat(of: bytes)
        }
        guard let found, found > SessionDocument.format else { return }
        throw .file(.laterFormat(path, found: found, known: SessionDocument.format))
    }

    /// Who has a session open; nil when nobody has.
    public static func holder(
        of path: String, own: Surroundings = .own, on files: any FileSystem = LinuxFileSystem()
    ) -> LockHolder? {
        let names = SittingFiles(of: files.resolved(path))
        return SessionLock.holder(names.lock, seenFrom: own, on: files)
    }

    private static func begin(
        _ recovery: Recovery, _ names: SittingFiles, identifier: String, lock: SessionLock,
        last: LockHolder?,
        own: Surroundings, at now: Moment, defersWriting: Bool, on files: any FileSystem
    ) -> (sitting: Sitting, opened: Opened) {
        let header = JournalHeader(
            sitting: recovery.sitting ?? identifier, generation: recovery.generation,
            revision: recovery.revision, digest: recovery.baseDigest, boot: own.boot, at: now)
        let journal = Journal(
            header, records: recovery.records, at: names.journal, temporary: names.newJournal,
            on: files)
        let draft = DraftFile(names.draft, on: files)
        let sitting = Sitting(
            recovery.session, journal: journal, draft: draft, lock: lock, names: names, own: own,
            known: recovery.known, missingBase: recovery.missingBase,
            lacksPurge: recovery.lacksPurge, steps: recovery.steps, at: now, on: files)
        var notices = recovery.notices + recovery.keep(beside: names, on: files)
        if let last { notices.insert(.takenOver(last), at: 0) }
        var opened = Opened(
            session: recovery.session, history: recovery.history, draft: nil,
            notices: notices, underneath: recovery.underneath, trouble: nil)
        let isFresh =
            recovery.records.isEmpty && !recovery.lacksPurge && recovery.underneath == nil
        do throws(SittingError) {
            if !(defersWriting && isFresh) { try sitting.retry(at: now) }
        } catch .file(let error) {
            opened.trouble = error
        } catch {
            // What was changed underneath is told already, and a new sitting has no step to refuse.
        }
        // After what belonged to struck words was taken away.
        opened.draft = draft.read()
        return (sitting, opened)
    }
}
