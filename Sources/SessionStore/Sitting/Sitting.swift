import Glibc
import Workshop

/// One program's work on one session file, from opening to closing.
///
/// Holds the lock, the journal, the draft and the base, and the session as it is recorded. Not for
/// several threads at a time; every call may wait for the disk. What the disk refuses stays in
/// memory, and ``retry(at:)`` or the next step writes it.
public final class Sitting {
    let files: any FileSystem
    let names: SittingFiles
    let own: Surroundings
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
    /// What is still to be written as the base; nil when it is there.
    var missingBase: [UInt8]?
    /// Whether a strike's words may still be in some file.
    public internal(set) var lacksPurge: Bool
    private var isClosed = false

    init(
        _ session: Session, journal: Journal, draft: DraftFile, lock: SessionLock,
        names: SittingFiles, own: Surroundings, known: FileDigest?, missingBase: [UInt8]?,
        lacksPurge: Bool, steps: Int, at now: Moment, on files: any FileSystem
    ) {
        self.session = session
        self.journal = journal
        self.draft = draft
        directions = DirectionsFile(names.directions, of: own, on: files)
        self.lock = lock
        self.names = names
        self.own = own
        self.known = known
        self.missingBase = missingBase
        self.lacksPurge = lacksPurge
        self.files = files
        stepsSinceCheckpoint = steps
        lastCheckpoint = now
    }

    /// The session file, behind all links.
    public var path: String { names.session }

    /// Whether every step is on the disk, and every struck word off it.
    public var isStored: Bool { journal.isStored && missingBase == nil && !lacksPurge }

    /// Records a step: one write and one sync of the journal's data.
    ///
    /// A change that strikes also purges the words from session file, base, journal and draft.
    ///
    /// - Throws: `.outOfStep` when the step does not fit, and was not taken; anything else when the
    ///   disk refuses it, and it only is in memory.
    public func record(_ step: Step, at now: Moment) throws(SittingError) {
        let effect = step.effect
        do throws(ChangeError) {
            try session.apply(effect)
        } catch {
            throw .outOfStep(error)
        }
        stepsSinceCheckpoint += 1
        if case .change(let change) = step, !change.struck.isEmpty {
            journal.add(.strike(change), at: now)
            lacksPurge = true
        } else {
            journal.add(.step(step), at: now)
        }
        try retry(at: now)
    }

    /// Writes what the disk has refused so far.
    ///
    /// - Throws: why it still does.
    public func retry(at now: Moment) throws(SittingError) {
        try storeJournal()
        if lacksPurge { try purge(at: now) }
    }

    /// Writes the whole session file.
    ///
    /// - Throws: `.changedUnderneath` when the file is not the one this sitting knows; otherwise why it
    ///   cannot be written.
    public func checkpoint(at now: Moment) throws(SittingError) {
        try retry(at: now)
        try writeSession(at: now)
    }

    /// Keeps the line that is being typed; lost when the machine, not the program, stops.
    public func saveDraft(_ draft: Draft) throws(SittingError) {
        try worded(names.draft) { () throws(SystemFailure) in try self.draft.write(draft) }
    }

    /// Tells projectors what is on stage; lost when the machine, not the program, stops.
    public func direct(_ directions: StageDirections) throws(SittingError) {
        try worded(names.directions) { () throws(SystemFailure) in
            try self.directions.write(directions)
        }
    }

    /// Ends the sitting: writes the session file, and takes the hidden files away.
    ///
    /// The sitting goes on when it throws; ``leave()`` then ends it without writing.
    ///
    /// - Parameter keepsDraft: whether a half-typed line waits for the next sitting.
    /// - Throws: why not everything is on the disk.
    public func close(keepsDraft: Bool = false, at now: Moment) throws(SittingError) {
        guard !isClosed else { return }
        try checkpoint(at: now)
        dismantle(keepsDraft: keepsDraft)
    }

    /// Takes the hidden files away, and gives the lock back.
    func dismantle(keepsDraft: Bool = false) {
        isClosed = true
        // The journal first: without it, base and draft mean nothing to a next sitting. Whatever is
        // left behind is only taken away later.
        try? journal.remove()
        try? FileWriting.syncFolder(of: names.journal, on: files)
        try? files.remove(names.base)
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

    /// Stores the journal, after the base that it starts from.
    func storeJournal() throws(SittingError) {
        if let base = missingBase {
            try writeBase(base)
            missingBase = nil
        }
        try worded(names.journal) { () throws(SystemFailure) in try journal.store() }
    }

    func writeBase(_ bytes: [UInt8]) throws(SittingError) {
        do throws(SessionFileError) {
            try FileWriting.replace(
                names.base, with: bytes, temporary: names.newBase, permissions: 0o600, on: files)
        } catch {
            throw .file(error)
        }
    }

    /// Writes the session file unless it is there as it should be.
    func writeSession(at now: Moment) throws(SittingError) {
        try refuseOther()
        let bytes = try readableBytes(capacity: knownStatus?.size ?? 1 << 16)
        let digest = FileDigest(of: bytes)
        if digest != known || !attempted.isEmpty {
            // Told beforehand, so that after a crash either version of the file is recognised.
            journal.add(.checkpoint(digest), at: now)
            try storeJournal()
            attempted.insert(digest)
            do throws(SessionFileError) {
                try FileWriting.replace(path, with: bytes, temporary: names.newSession, on: files)
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
        _ path: String, _ body: () throws(SystemFailure) -> Void
    ) throws(SittingError) {
        do throws(SystemFailure) {
            try body()
        } catch {
            throw .file(FileWriting.error(error.errno, at: path))
        }
    }
}
