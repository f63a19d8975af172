import Workshop

/// What file, journal and base come to; nothing is written for it.
struct Recovery {
    /// The session with every step that could be made again.
    private(set) var session: Session
    /// What can be undone and redone.
    private(set) var history = History()
    /// The sitting that was cut off; nil when there was none.
    private(set) var sitting: String?
    /// The generation of its journal.
    private(set) var generation = 0
    /// The lines of the journal to go on with.
    private(set) var records: [JournalRecord] = []
    /// How many of these lines the base already holds.
    private(set) var revision = 0
    /// The base.
    private(set) var baseDigest: FileDigest
    /// What is to be written as the base; nil when it is there.
    private(set) var missingBase: [UInt8]?
    /// The file, when it is the sitting's own.
    private(set) var known: FileDigest?
    /// How many steps the file does not hold.
    private(set) var steps = 0
    /// What stands in the file instead of what the sitting knew.
    private(set) var underneath: Underneath?
    /// The bytes of a last line of the journal that is not written to its end.
    private(set) var tornBytes = 0
    /// What is to be told.
    private(set) var notices: [SittingNotice] = []
    /// What is to be kept aside before it is replaced.
    private(set) var toKeep: [Kept] = []

    /// A file that is not as it should be.
    enum Kept {
        /// A journal with damage after which so many steps were left out.
        case damagedJournal([UInt8], leftOut: Int)
        /// A journal of another state of the file.
        case unrelatedJournal([UInt8])
        /// A session file that cannot be read; nil bytes when it is gone.
        case session([UInt8]?, SessionFileError)
    }

    /// Whether a strike's words may still be somewhere.
    var lacksPurge: Bool {
        records.contains { record in
            guard case .strike = record.deed else { return false }
            return true
        }
    }

    /// Looks at the files of a session.
    ///
    /// - Throws: why the session cannot be read, when not even base and journal give it back.
    init(
        of names: SittingFiles, own: Surroundings, at now: Moment, on files: some FileSystem
    ) throws(SessionFileError) {
        let file = Found(names.session, on: files)
        var journal: [UInt8]?
        do throws(SessionFileError) {
            journal = try FileReading.bytes(at: names.journal, limit: .max, on: files)
        } catch .missing {}
        guard let journal else {
            self = try Recovery(fresh: file)
            return
        }
        let contents = JournalContents(journal)
        if let found = contents.laterFormat {
            throw .laterFormat(names.journal, found: found, known: JournalHeader.format)
        }
        let base = Found(names.base, on: files)
        if let bytes = file.bytes, let digest = file.digest,
            let count = contents.count(inFile: digest, base: base.digest)
        {
            self = Recovery(try file.session.get(), bytes, digest, holding: count, of: contents)
            takeBase(base, of: contents, isWhole: toKeep.isEmpty)
        } else if let digest = base.digest, let start = try? base.session.get(),
            let count = contents.count(inBase: digest)
        {
            self = Recovery(start, nil, digest, holding: count, of: contents)
            try compare(file, with: start)
        } else {
            // A base that cannot be read at this moment may be the right one.
            if case .failure(let error) = base.session {
                switch error {
                case .readFailed, .notReadable: throw error
                default: break
                }
            }
            self = try Recovery(fresh: file)
            toKeep.append(.unrelatedJournal(journal))
            return
        }
        if case .damagedJournal(_, let leftOut)? = toKeep.first {
            toKeep[0] = .damagedJournal(journal, leftOut: leftOut)
        }
        sitting = contents.header?.sitting
        generation = contents.header?.generation ?? 0
        tornBytes = contents.tornBytes
        tell(of: contents, own: own, at: now)
    }

    /// A sitting that begins.
    private init(fresh file: Found) throws(SessionFileError) {
        session = try file.session.get()
        let bytes = file.bytes ?? []
        baseDigest = file.digest ?? FileDigest(of: bytes)
        missingBase = bytes
        known = baseDigest
    }

    /// A sitting that goes on from a state that holds so many of its records; `bytes` is the file it
    /// starts from, nil for the base.
    private init(
        _ start: Session, _ bytes: [UInt8]?, _ digest: FileDigest, holding count: Int,
        of contents: JournalContents
    ) {
        let replay = JournalReplay(start, holding: count, of: contents.records)
        session = replay.session
        history = replay.history
        records = replay.past + replay.made
        revision = replay.past.count
        steps = replay.stepCount
        baseDigest = digest
        missingBase = bytes
        known = bytes == nil ? nil : digest
        notices = [.recovered(steps: steps)]
        if contents.isDamaged || !replay.isWhole {
            toKeep = [.damagedJournal([], leftOut: replay.leftOut)]
        }
    }

    /// Adds something to be told.
    mutating func tell(_ notice: SittingNotice) { notices.append(notice) }

    /// Keeps the base that is there, when all the records follow from it.
    private mutating func takeBase(_ base: Found, of contents: JournalContents, isWhole: Bool) {
        guard isWhole, let digest = base.digest, let count = contents.count(inBase: digest)
        else { return }
        missingBase = nil
        baseDigest = digest
        revision = count
    }

    /// Takes note of what stands in the place of the file that the journal knows.
    private mutating func compare(_ file: Found, with base: Session) throws(SessionFileError) {
        do throws(SessionFileError) {
            let theirs = try file.session.get()
            underneath = Underneath(base: base, theirs: .success(theirs), digest: file.digest)
        } catch {
            switch error {
            case .missing, .problems:
                // Nothing that a merge could use: the session is whole without it.
                known = file.digest
                toKeep.append(.session(file.bytes, error))
            default: throw error
            }
        }
    }

    private mutating func tell(
        of contents: JournalContents, own: Surroundings, at now: Moment
    ) {
        if let boot = contents.header?.boot, boot != own.boot, !boot.isEmpty, !own.boot.isEmpty {
            notices.append(.otherBoot)
        }
        if let last = contents.lastAt, last.milliseconds > now.milliseconds {
            let seconds = (last.milliseconds - now.milliseconds + 999) / 1000
            notices.append(.clockSetBack(seconds: Int(seconds)))
        }
        if contents.tornBytes > 0 { notices.append(.tornLine(bytes: contents.tornBytes)) }
    }
}

extension JournalContents {
    /// How many records a session file holds; without a header, one that is still the base holds none.
    fileprivate func count(inFile digest: FileDigest, base: FileDigest?) -> Int? {
        count(in: digest) ?? (header == nil && digest == base ? 0 : nil)
    }

    /// How many records the base holds, which belongs to the journal in any case.
    fileprivate func count(inBase digest: FileDigest) -> Int? {
        if let count = count(in: digest) { return count }
        guard let header else { return 0 }
        // A strike that was cut off may have purged the base, and not yet noted it in the journal.
        return lacksPurge && header.revision <= records.count ? header.revision : nil
    }
}

/// A file with what could be read of it.
private struct Found {
    var bytes: [UInt8]?
    var digest: FileDigest?
    var session: Result<Session, SessionFileError>

    init(_ path: String, on files: some FileSystem) {
        do throws(SessionFileError) {
            let bytes = try FileReading.bytes(at: path, on: files)
            self.bytes = bytes
            digest = FileDigest(of: bytes)
            session = Sitting.session(in: bytes, of: path)
        } catch {
            session = .failure(error)
        }
    }
}
