import Workshop

/// Follows a session that another program facilitates, from its files, without ever writing one.
///
/// When only the journal has grown, only what was added is read. While the file is gone or cannot be
/// read, the last session that could be is kept. The journal is always read before the directions, so
/// that nothing recorded behind a still or hidden stage is taken without knowing of it.
///
/// Not for several threads at a time.
public final class Follower {
    /// The session as it was when it could be read last; nil while it never could.
    public private(set) var session: Session?
    /// What the facilitator has put on stage.
    public private(set) var directions = StageDirections.none
    /// Why the session cannot be read at this moment; nil when it can.
    public private(set) var trouble: SessionFileError?

    private let names: SittingFiles
    private let files: any FileSystem
    private let watch: FolderWatch
    private let own = ProcessIdentity.own
    private var version: LiveVersion?
    private var tail: JournalTail?
    /// What the file is to become, by the last line that told of it.
    private var checkpoint: FileDigest?

    /// How often to try when the files change while they are read.
    private static let patience = 10

    /// Begins to follow, and looks for the first time.
    ///
    /// - Parameter path: the session file; links are followed. It need not be there yet.
    public init(_ path: String, on files: any FileSystem = LinuxFileSystem()) {
        self.files = files
        names = SittingFiles(of: files.resolved(path))
        // Before anything is read, so that no change goes unnoticed in between.
        let names = self.names
        watch = FolderWatch(names.session, in: names.parent) { names.isFollowed($0) }
        _ = refresh()
    }

    /// The session file, behind all links.
    public var path: String { names.session }

    /// Readable when ``look()`` has something to do; -1 when the system cannot tell.
    public var fileDescriptor: Int32 { watch.fileDescriptor }

    /// Milliseconds after which to look in any case; nil when the system tells of every change.
    public var interval: Int64? { watch.isWhole ? nil : 1000 }

    /// Looks what has changed since the last time.
    ///
    /// - Returns: Whether session, directions or trouble may be others.
    public func look() -> Bool {
        let wasWhole = watch.isWhole
        let isNews = watch.takeNews()
        // Also once more when the watching has only begun.
        guard isNews || !wasWhole else { return false }
        return refresh()
    }

    private func refresh() -> Bool {
        let isOther = followSession()
        let found = DirectionsFile.read(names, seenFrom: own, on: files)
        guard let found, found != directions else { return isOther }
        directions = found
        return true
    }

    private func followSession() -> Bool {
        let found = LiveVersion(names, on: files)
        guard found != version else { return false }
        guard let version, session != nil, found.hasBase(of: version),
            tail?.isBeginning(of: found) ?? false, let records = tail?.more(on: files)
        else { return readAnew() }
        guard apply(records), found.differsOnlyInJournal(from: version) || fileIsCheckpoint
        else {
            // Some of the steps may have been made.
            _ = readAnew()
            return true
        }
        self.version = found
        return records.contains { $0.effect != nil }
    }

    /// Makes the steps of new lines; false when one does not fit.
    private func apply(_ records: [JournalRecord]) -> Bool {
        for record in records {
            if case .checkpoint(let digest) = record.deed { checkpoint = digest }
            guard let effect = record.effect else { continue }
            // In place: a copy of a large session would be made anew for each step.
            guard (try? session?.apply(effect)) != nil else { return false }
        }
        return true
    }

    /// Whether the file is what the sitting has said that it would write.
    ///
    /// Then it holds what is known already, and only its bytes are looked at: reading it with base and
    /// journal anew would take many times the memory of the session, more after every checkpoint.
    private var fileIsCheckpoint: Bool {
        guard let checkpoint else { return false }
        return (try? FileDigest(ofFileAt: names.session, on: files)) == checkpoint
    }

    private func readAnew() -> Bool {
        let before = (session, trouble)
        for _ in 1...Self.patience {
            let found = LiveVersion(names, on: files)
            take(found)
            // Between two readings one of the files may have been replaced.
            if LiveVersion(names, on: files) == found { break }
        }
        return session != before.0 || trouble != before.1
    }

    private func take(_ found: LiveVersion) {
        version = found
        checkpoint = nil
        do throws(SessionFileError) {
            let recovery = try Recovery(
                of: names, own: own, at: Moment(milliseconds: .max), on: files)
            session = recovery.session
            tail = JournalTail(after: recovery, in: found)
            trouble = nil
        } catch {
            tail = nil
            trouble = error
        }
    }
}
