import Glibc
import Workshop

/// One program's work on one session file, from opening to closing.
///
/// Holds the lock, the journal and the draft, and the session as it is recorded. Not for
/// several threads at a time; every call may wait for the disk. What the disk refuses stays in
/// memory, and ``retry(at:)`` or the next step writes it.
public final class Sitting {
    let files: any FileSystem
    let names: SittingFiles
    let own: ProcessIdentity
    let lock: SessionLock
    let journal: Journal
    let draft: DraftFile
    var directions: DirectionsFile
    /// The session with every step.
    public internal(set) var session: Session
    /// Steps that the session file does not hold yet.
    public internal(set) var stepsSinceCheckpoint: Int
    /// When the session file was last written, or the sitting opened.
    public internal(set) var lastCheckpoint: Moment
    /// The file as this sitting has found or written it last; nil while it has none.
    var known: FileDigest?
    /// What the system said of that file.
    var knownStatus: FileStatus?
    /// Versions that this sitting has tried to write, and may have.
    var attempted: Set<FileDigest> = []
    /// What the file held when the sitting began, which others may have gone on from.
    ///
    /// Merges go back to it. Held here, and read from no file that others can replace.
    var ground: Session
    /// The folder that holds it all, as it was when the sitting began.
    var home: FileStatus?
    /// Whether the journal had lost its name, and was written anew.
    var hasRestored = false
    /// Whether the session file may be gone with the journal's name.
    var needsCheckpoint = false
    /// Whether a strike's words may still be in some file.
    public internal(set) var lacksPurge: Bool
    private var isClosed = false

    init(
        _ session: Session, journal: Journal, draft: DraftFile, lock: SessionLock,
        names: SittingFiles, own: ProcessIdentity, known: FileDigest?, ground: Session,
        lacksPurge: Bool, steps: Int, at now: Moment, on files: any FileSystem
    ) {
        self.session = session
        self.journal = journal
        self.draft = draft
        directions = DirectionsFile(
            names.directions(of: journal.header.sitting), of: own, on: files)
        self.lock = lock
        self.names = names
        self.own = own
        self.known = known
        self.ground = ground
        self.lacksPurge = lacksPurge
        self.files = files
        stepsSinceCheckpoint = steps
        lastCheckpoint = now
        home = try? files.status(at: names.parent)
    }

    /// The session file, behind all links.
    public var path: String { names.session }

    /// Whether every step is on the disk, and every struck word off it.
    public var isStored: Bool { journal.isStored && !lacksPurge }

    /// Whether others on this machine can read what is typed, since the disk keeps no permissions
    /// (FAT, exFAT, NTFS, CIFS); nil while nothing is on the disk.
    public var isOpenToOthers: Bool? { journal.keepsRights.map { !$0 } }

    /// Whether somebody had taken the journal's name away, so that it was written anew; true once.
    public func takeRestored() -> Bool {
        defer { hasRestored = false }
        return hasRestored
    }

    /// Identifies the sitting.
    var identifier: String { journal.header.sitting }

    /// Records a step: one write and one sync of the journal's data, and one look at its name.
    ///
    /// A change that strikes also purges the words from session file, base, journal and draft.
    ///
    /// - Parameter parts: what had been typed for it. It is in the journal then, and no draft that is
    ///   still on the disk brings it back.
    /// - Throws: `.outOfStep` when the step does not fit, and was not taken; anything else when the
    ///   disk refuses it, and it only is in memory.
    public func record(
        _ step: Step, taking parts: DraftParts = [], at now: Moment
    ) throws(SittingError) {
        let effect = step.effect
        do throws(ChangeError) {
            try session.apply(effect)
        } catch {
            throw .outOfStep(error)
        }
        stepsSinceCheckpoint += 1
        if case .change(let change) = step, !change.struck.isEmpty {
            journal.add(.strike(change), taking: parts, at: now)
            lacksPurge = true
        } else {
            journal.add(.step(step), taking: parts, at: now)
        }
        try retry(at: now)
    }

    /// Writes what the disk has refused so far.
    ///
    /// - Throws: why it still does.
    public func retry(at now: Moment) throws(SittingError) {
        try storeJournal(at: now)
        if lacksPurge { try purge(at: now) }
        if needsCheckpoint { try writeSession(at: now) }
    }

    /// Writes the whole session file.
    ///
    /// - Throws: `.changedUnderneath` when the file is not the one this sitting knows; otherwise why it
    ///   cannot be written.
    public func checkpoint(at now: Moment) throws(SittingError) {
        try retry(at: now)
        try writeSession(at: now)
    }

    /// Keeps what is being typed; lost when the machine, not the program, stops.
    public func saveDraft(_ draft: Draft) throws(SittingError) {
        try worded(names.draft(of: identifier)) { () throws(SystemFailure) in
            try self.draft.write(draft, after: self.journal.lineCount)
        }
    }

    /// Tells projectors what is on stage; lost when the machine, not the program, stops.
    public func direct(_ directions: StageDirections) throws(SittingError) {
        try worded(names.directions(of: identifier)) { () throws(SystemFailure) in
            try self.directions.write(directions)
        }
    }

    /// Ends the sitting: writes the session file, merged with what somebody else has made of it, and
    /// takes the hidden files away.
    ///
    /// The sitting goes on when it throws; ``leave()`` then ends it without writing.
    ///
    /// - Parameter keepsDraft: whether a half-typed line waits for the next sitting.
    /// - Returns: what was merged; nil when nobody else had written the file.
    /// - Throws: why not everything is on the disk.
    @discardableResult
    public func close(
        keepsDraft: Bool = false, at now: Moment
    ) throws(SittingError) -> SessionMerge? {
        guard !isClosed else { return nil }
        let merge = try checkpointMerging(at: now)
        SessionVersion.removeNeedless(beside: path, of: session, on: files)
        dismantle(keepsDraft: keepsDraft)
        return merge
    }

    /// Takes the hidden files away, and gives the lock back.
    func dismantle(keepsDraft: Bool = false) {
        isClosed = true
        // Whatever is left behind is only taken away later.
        try? journal.remove()
        try? FileWriting.syncFolder(of: path, on: files)
        if !keepsDraft { draft.remove() }
        directions.remove()
        lock.release()
    }

    /// Ends the sitting as a crash would: the next one recovers what the journal holds.
    public func leave() {
        guard !isClosed else { return }
        isClosed = true
        directions.remove()
        lock.release()
    }

    // MARK: - Writing

    /// Stores the journal; where it has lost its name, or its disk, under its name again.
    func storeJournal(at now: Moment) throws(SittingError) {
        do throws(SystemFailure) {
            try journal.store()
        } catch {
            let failure = SittingError.file(FileWriting.error(error.errno, at: journal.path))
            guard journal.isLost else { throw failure }
            do throws(SittingError) { try restoreJournal(at: now) } catch _ { throw failure }
        }
        if journal.isAstray { try restoreJournal(at: now) }
    }

    /// Writes the session file unless it is there as it should be.
    func writeSession(at now: Moment) throws(SittingError) {
        needsCheckpoint = false
        try refuseOther()
        let bytes = try readableBytes(capacity: knownStatus?.size ?? 1 << 16)
        let digest = FileDigest(of: bytes)
        if digest != known || !attempted.isEmpty {
            // Told beforehand, so that after a crash either version of the file is recognised.
            journal.add(.checkpoint(digest), at: now)
            try storeJournal(at: now)
            attempted.insert(digest)
            do throws(SessionFileError) {
                try FileWriting.replace(
                    path, with: bytes, temporary: names.newSession(of: identifier),
                    followsLinks: false, on: files)
            } catch {
                throw .file(error)
            }
            attempted = []
            known = digest
            knownStatus = try? files.status(at: path)
        }
        stepsSinceCheckpoint = 0
        lastCheckpoint = now
    }

    private func readableBytes(capacity: Int) throws(SittingError) -> [UInt8] {
        do throws(SessionFileError) {
            return try ReadableFile.bytes(of: session, for: path, capacity: capacity)
        } catch {
            throw .file(error)
        }
    }

    func worded(
        _ path: @autoclosure () -> String, _ body: () throws(SystemFailure) -> Void
    ) throws(SittingError) {
        do throws(SystemFailure) {
            try body()
        } catch {
            throw .file(FileWriting.error(error.errno, at: path()))
        }
    }
}
