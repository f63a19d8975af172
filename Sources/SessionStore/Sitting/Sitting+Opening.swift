import Workshop

extension Sitting {
    /// Opens a session for facilitating it, and recovers what an earlier sitting has left behind.
    ///
    /// - Parameters:
    ///   - path: the session file; links are followed.
    ///   - identifier: identifies the sitting, from fresh randomness.
    ///   - now: the time.
    ///   - own: what tells this run of the program from others.
    ///   - takesOver: opens it also when the lock names a run of the program that may still go on where
    ///     this machine's locks do not reach.
    ///   - defersWriting: leaves base and journal to the first ``retry(at:)`` or step where nothing is
    ///     to be recovered, so that a large file is on the screen before a copy of it is on the disk.
    /// - Throws: `.held` when another program has it open, `.elsewhere` when another machine may have,
    ///   and why the session or its hidden files
    ///   cannot be read. A disk that refuses to be written is no error but told in ``Opened/trouble``,
    ///   as long as the lock can be taken.
    public static func open(
        _ path: String, identifier: String, at now: Moment, own: ProcessIdentity = .own,
        takesOver: Bool = false, defersWriting: Bool = false,
        on files: any FileSystem = LinuxFileSystem()
    ) throws(SittingError) -> (sitting: Sitting, opened: Opened) {
        let names = SittingFiles(of: files.resolved(path))
        // Before anything is made beside it.
        try refuseLaterFormat(of: names.session, on: files)
        let lock: SessionLock
        let last: LockHolder?
        let outcome: SessionLock.Outcome
        do throws(SystemFailure) {
            let holder = LockHolder(own, since: now)
            outcome = try SessionLock.acquire(
                names.lock, as: holder, takesOver: takesOver, on: files)
        } catch {
            throw .file(FileWriting.error(error.errno, at: names.lock))
        }
        switch outcome {
        case .heldBy(let holder): throw .held(by: holder)
        case .leftBy(let holder): throw .elsewhere(holder)
        case .held(let taken, let from): (lock, last) = (taken, from)
        }
        let present = (try? files.names(in: names.parent)) ?? []
        let leftovers = names.leftovers(among: present) + names.directions(among: present)
        for leftover in leftovers { try? files.remove(leftover) }
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
        guard let found, found > Session.format else { return }
        throw .file(.laterFormat(path, found: found, known: Session.format))
    }

    /// Who has a session open; nil when nobody has.
    public static func holder(
        of path: String, own: ProcessIdentity = .own, on files: any FileSystem = LinuxFileSystem()
    ) -> LockHolder? {
        let names = SittingFiles(of: files.resolved(path))
        return SessionLock.holder(names.lock, seenFrom: own, on: files)
    }

    private static func begin(
        _ recovery: Recovery, _ names: SittingFiles, identifier: String, lock: SessionLock,
        last: LockHolder?,
        own: ProcessIdentity, at now: Moment, defersWriting: Bool, on files: any FileSystem
    ) -> (sitting: Sitting, opened: Opened) {
        var header = JournalHeader(
            sitting: identifier, generation: 0, revision: recovery.revision,
            digest: recovery.baseDigest, boot: own.boot, at: now)
        header.host = own.host
        header.includes = recovery.included
        header.found = recovery.versions.filter { $0 != header.digest }
        let journal = Journal(
            header, base: recovery.base, records: recovery.records,
            superseded: recovery.superseded, foreign: recovery.foreign, at: names, on: files)
        let draft = DraftFile(names.draft(of: identifier), on: files)
        let sitting = Sitting(
            recovery.session, journal: journal, draft: draft, lock: lock, names: names, own: own,
            known: recovery.known, ground: recovery.ground, lacksPurge: recovery.lacksPurge,
            steps: recovery.steps, at: now, on: files)
        let line = sitting.takeDraft(after: recovery)
        var notices = recovery.notices + recovery.keep(beside: names, on: files)
        if let last { notices.insert(.takenOver(last), at: 0) }
        var opened = Opened(
            session: recovery.session, history: recovery.history, draft: nil,
            notices: notices, underneath: recovery.underneath, trouble: nil)
        let isFresh =
            recovery.records.isEmpty && !recovery.lacksPurge && recovery.underneath == nil
            && recovery.superseded.isEmpty
        do throws(SittingError) {
            if !(defersWriting && isFresh) { try sitting.retry(at: now) }
        } catch .file(let error) {
            opened.trouble = error
        } catch {
            // What was changed underneath is told already, and a new sitting has no step to refuse.
        }
        opened.versions = SessionVersion.found(
            beside: names.session, of: recovery.session, on: files)
        // After what belonged to struck words was taken away.
        if line != nil { opened.draft = draft.read() ?? (sitting.isStored ? nil : line) }
        return (sitting, opened)
    }

    /// Takes over the line that an earlier sitting has left half-typed.
    ///
    /// That of the journal that is gone on with, else the latest one. The others wait for their turn.
    private func takeDraft(after recovery: Recovery) -> Draft? {
        let present = (try? files.names(in: names.parent)) ?? []
        let own = recovery.journal?.contents.header.map { names.draft(of: $0.sitting) }
        let all = names.drafts(among: present).map { path in
            (path, path == own, (try? files.status(at: path))?.modifiedAt ?? .min)
        }
        for (path, _, _) in all.sorted(by: { ($0.1 ? 1 : 0, $0.2) > ($1.1 ? 1 : 0, $1.2) }) {
            let old = DraftFile(path, on: files)
            guard let line = old.read(since: recovery.journals[path]) else {
                old.remove()
                continue
            }
            // In its new place before it goes from the old one.
            if (try? draft.write(line, after: journal.lineCount)) != nil {
                old.remove()
                dropDrafts(like: line, of: recovery)
            }
            return line
        }
        return nil
    }

    /// Takes away what a sitting that was cut off while it took a line over has left twice, and what
    /// belongs to sittings that were taken in.
    private func dropDrafts(like line: Draft, of recovery: Recovery) {
        let included = Set(recovery.included.map { names.draft(of: $0.sitting) })
        let present = (try? files.names(in: names.parent)) ?? []
        for path in names.drafts(among: present) where path != names.draft(of: identifier) {
            let other = DraftFile(path, on: files)
            let left = other.read(since: recovery.journals[path])
            if left == nil || left == line || included.contains(path) { other.remove() }
        }
    }
}
