import Workshop

/// What a session file and the journals beside it come to; nothing is written for it.
struct Recovery {
    /// The session with every step that could be made again.
    private(set) var session: Session
    /// What can be undone and redone.
    private(set) var history = History()
    /// The journal that was gone on with; nil when there was none.
    private(set) var journal: LeftJournal?
    /// The lines of the journal to go on with.
    private(set) var records: [JournalRecord] = []
    /// How many of these lines the base already holds.
    private(set) var revision = 0
    /// The file that the lines start from, byte for byte.
    private(set) var base: [UInt8] { didSet { baseDigest = FileDigest(of: base) } }
    /// Tells that file from others.
    private(set) var baseDigest: FileDigest
    /// The session in it, for merging with what others make of the file.
    private(set) var ground: Session
    /// The file, when everything in it is in the session, too.
    private(set) var known: FileDigest?
    /// How many steps the file does not hold.
    private(set) var steps = 0
    /// What stands in the file instead of what the sitting knew.
    private(set) var underneath: Underneath?
    /// The sittings that were taken in.
    private(set) var included: [JournalHeader.Included] = []
    /// The journals of this machine that have to go once the session is in another one.
    private(set) var superseded: [String] = []
    /// Those of other machines.
    private(set) var foreign: [String] = []
    /// What the journals tell, by the paths of the drafts beside them.
    private(set) var journals: [String: JournalContents] = [:]
    /// Sessions of other workshops, which only a journal still holds.
    private(set) var strangers: [Session] = []
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
        let isCutOff = records.contains { record in
            guard case .strike = record.deed else { return false }
            return true
        }
        // Another sitting may have struck what the records of this one still have.
        return isCutOff || hasTakenIn && session.contributions.contains(where: \.isStruck)
    }

    /// Whether it is the session of one journal and nothing else, so that more lines of it are all
    /// that can follow.
    var isOfOneJournal: Bool {
        journal != nil && toKeep.isEmpty && underneath == nil && !hasTakenIn
    }
    private var hasTakenIn = false

    /// Looks at the files of a session.
    ///
    /// - Throws: why the session cannot be read, when not even a journal gives it back.
    init(
        of names: SittingFiles, own: ProcessIdentity, at now: Moment, on files: some FileSystem
    ) throws(SessionFileError) {
        let file = FoundFile(names.session, on: files)
        let left = try LeftJournal.all(of: names, beside: file, own: own, on: files)
        let usable = left.counting.first { $0.canGoOn(from: file) }
        if let usable {
            self = try Recovery(usable, beside: file)
            tell(of: usable.contents, own: own, at: now)
        } else {
            self = try Recovery(fresh: file)
        }
        for other in left.counting where other.path != usable?.path {
            take(in: other, file)
            hasTakenIn = true
        }
        for path in left.paths {
            let journal = left.counting.first { $0.path == path }
            let host = journal?.contents.header?.host ?? own.host
            if host.isEmpty || host == own.host {
                superseded.append(path)
            } else {
                foreign.append(path)
            }
        }
        for journal in left.counting {
            guard let sitting = journal.contents.header?.sitting else { continue }
            journals[names.draft(of: sitting)] = journal.contents
        }
        if left.paths.contains(names.firstJournal) { superseded.append(names.firstBase) }
    }

    /// The versions of the file of which everything is in the session, too.
    var versions: [FileDigest] {
        (journal?.contents.versions ?? []) + [known].compactMap { $0 }
    }

    /// A sitting that begins.
    private init(fresh file: FoundFile) throws(SessionFileError) {
        session = try file.session.get()
        ground = session
        base = file.bytes ?? []
        baseDigest = file.digest ?? FileDigest(of: [])
        known = file.digest
    }

    /// A sitting that goes on with a journal.
    private init(_ journal: LeftJournal, beside file: FoundFile) throws(SessionFileError) {
        let contents = journal.contents
        let start: FoundFile
        let replay: JournalReplay
        if let digest = file.digest, let count = journal.count(inFile: digest) {
            start = file
            replay = JournalReplay(try file.session.get(), holding: count, of: contents.records)
        } else {
            start = journal.base
            let count = journal.countInBase ?? 0
            replay = JournalReplay(try start.session.get(), holding: count, of: contents.records)
        }
        self.journal = journal
        session = replay.session
        history = replay.history
        records = replay.past + replay.made
        steps = replay.stepCount
        notices = [.recovered(steps: steps)]
        known = file.digest.flatMap { journal.knows($0) ? $0 : nil }
        let isDamaged = contents.isDamaged || !replay.isWhole
        // The base that is there is kept, when all the records follow from it.
        if !isDamaged, let count = journal.countInBase, let bytes = journal.base.bytes,
            let before = try? journal.base.session.get()
        {
            (base, ground, revision) = (bytes, before, count)
        } else {
            (base, ground) = (start.bytes ?? [], try start.session.get())
            revision = replay.past.count
        }
        baseDigest = FileDigest(of: base)
        if isDamaged { toKeep = [.damagedJournal(journal.bytes, leftOut: replay.leftOut)] }
        note(journal)
        if known == nil { try compare(file) }
    }

    /// Adds something to be told.
    mutating func tell(_ notice: SittingNotice) { notices.append(notice) }

    /// Takes note of what stands in the place of the file that the journal knows.
    private mutating func compare(_ file: FoundFile) throws(SessionFileError) {
        do throws(SessionFileError) {
            let theirs = try file.session.get()
            let isMadeFromBase = theirs.mayDescend(from: ground)
            underneath = Underneath(
                base: isMadeFromBase ? ground : nil, theirs: .success(theirs), digest: file.digest)
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

    /// Takes in what another sitting has left, as a merge does.
    private mutating func take(in other: LeftJournal, _ file: FoundFile) {
        // From its own base, unless that is damaged.
        guard let left = try? Recovery(other, beside: other.base.bytes == nil ? file : other.base)
        else {
            toKeep.append(.unrelatedJournal(other.bytes))
            return
        }
        toKeep += left.toKeep.filter(\.isJournal)
        note(other)
        guard left.session.id == session.id else { return strangers.append(left.session) }
        let base = session.mayDescend(from: left.ground) ? left.ground : nil
        let merge = Session.merging(base: base, ours: session, theirs: left.session)
        guard merge.session != session else { return }
        guard let bytes = try? ReadableFile.bytes(of: merge.session, for: other.path) else {
            // One file has no room for both.
            return strangers.append(left.session)
        }
        session = merge.session
        steps += 1
        self.base = bytes
        revision = records.count
        notices.append(
            .tookIn(
                host: other.contents.header?.host ?? "", contributions: merge.newContributions,
                conflicts: merge.newConflicts))
    }

    private mutating func note(_ journal: LeftJournal) {
        guard let header = journal.contents.header else { return }
        included += header.includes
        included.append(
            JournalHeader.Included(
                sitting: header.sitting, generation: header.generation,
                lines: journal.contents.records.count))
    }

    private mutating func tell(
        of contents: JournalContents, own: ProcessIdentity, at now: Moment
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

extension Recovery.Kept {
    fileprivate var isJournal: Bool {
        switch self {
        case .damagedJournal, .unrelatedJournal: true
        case .session: false
        }
    }
}

extension LeftJournal {
    /// Whether a session comes of it, from the file or from its base.
    fileprivate func canGoOn(from file: FoundFile) -> Bool {
        if let digest = file.digest, count(inFile: digest) != nil { return true }
        guard case .success = base.session else { return false }
        return countInBase != nil
    }
}
