import Glibc
import Workshop

/// The hidden file beside a session file that every step of a sitting is added to.
///
/// It begins with the file as the sitting found it, so that it brings the whole sitting back alone. A
/// step costs one write, one sync of the data, and one look whether the file still stands under its
/// name: git, a synchroniser or `rm` may take the name away, and what is written then is in vain.
///
/// When the disk refuses a line, it waits in memory, and the next attempt writes again at the place
/// where the last good line ends. A new beginning is a file of a new generation with a name of its
/// own: no rename, which on FAT leaves a name of 0 bytes for some seconds.
final class Journal {
    private let files: any FileSystem
    private let names: SittingFiles
    private(set) var header: JournalHeader
    /// The number of the last line.
    private(set) var lineCount: Int
    /// Lines that are not on the disk yet.
    private var pending: [UInt8]
    /// What the next file begins with after its header, up to the pending lines; nil while the open
    /// one goes on.
    private var beginning: Beginning?
    /// Files that have to go once the next one is on the disk: their words may be struck by now.
    private var superseded: [String]
    /// Files of other machines that are needless by then; they may still be open there.
    private var foreign: [String]
    /// What stands before the pending lines of a new file.
    private enum Beginning {
        /// The session file that the records start from. It is put into a line when that is written,
        /// which is not before a session is on the screen.
        case base([UInt8])
        /// Lines as they were.
        case lines([UInt8])

        var bytes: [UInt8] {
            switch self {
            case .base(let file): SealedLine.bytes(of: JournalBase.json(file))
            case .lines(let lines): lines
            }
        }
    }

    private var file: Int32?
    /// Where the open file stands, or stood.
    private var place: String?
    /// What the system said of the open file.
    private var identity: FileStatus?
    /// How many of its bytes are on the disk.
    private var size = 0
    /// Whether the file may not stand where the last good line ends.
    private var hasStumbled = false
    /// Whether something else, or nothing, stands under the name of the open file.
    private(set) var isAstray = false
    /// Whether the disk keeps the file from the eyes of others; nil before there is one.
    private(set) var keepsRights: Bool?

    /// Makes a journal of which nothing is on the disk yet.
    ///
    /// - Parameters:
    ///   - base: the session file that the records start from.
    ///   - superseded: files to be taken away once this one is on the disk.
    ///   - foreign: those of other machines, which need not succeed.
    init(
        _ header: JournalHeader, base: [UInt8], records: [JournalRecord],
        superseded: [String] = [], foreign: [String] = [], at names: SittingFiles,
        on files: any FileSystem
    ) {
        self.files = files
        self.names = names
        self.header = header
        self.superseded = superseded
        self.foreign = foreign
        lineCount = 0
        pending = []
        beginning = .base(base)
        for record in records { add(record.deed, at: record.at) }
        self.header.lines = lineCount
    }

    deinit { if let file { try? files.close(file) } }

    /// Whether every line is on the disk, under the journal's name.
    var isStored: Bool {
        beginning == nil && pending.isEmpty && !isAstray && superseded.isEmpty
    }

    /// Where it stands, or is to stand.
    var path: String {
        place ?? names.journal(of: header.sitting, generation: max(1, header.generation))
    }

    /// Adds a line, which is on the disk after the next ``store()``.
    ///
    /// - Parameter parts: what had been typed for it.
    func add(_ deed: JournalRecord.Deed, taking parts: DraftParts = [], at now: Moment) {
        lineCount += 1
        let record = JournalRecord(number: lineCount, at: now, deed: deed, takes: parts)
        pending += SealedLine.bytes(of: record.json)
    }

    /// Writes the lines that are not on the disk yet, and looks whether they are under the name.
    ///
    /// - Throws: why they cannot be written; they stay in memory then.
    func store() throws(SystemFailure) {
        guard !isStored else { return }
        if beginning != nil {
            try begin()
        } else {
            let isSecondAttempt = hasStumbled
            do throws(SystemFailure) {
                try append()
            } catch {
                guard isSecondAttempt, renew() else { throw error }
                do throws(SystemFailure) {
                    try begin()
                } catch _ {
                    // As much room as a whole file needs there may never be again.
                    beginning = nil
                    throw error
                }
            }
        }
        try removeSuperseded()
    }

    /// Whether the open file can neither be written nor read any more: the stick was taken out, and
    /// is back.
    var isLost: Bool { hasStumbled && beginning == nil && written == nil }

    /// Everything that the open file holds after its header, as bytes; nil when it cannot be read.
    ///
    /// Also when it has lost its name.
    private var written: [UInt8]? {
        guard let file, size > 0 else { return nil }
        do throws(SystemFailure) {
            try files.seek(file, to: 0)
            let bytes = try FileReading.rest(of: file, expecting: size, on: files).prefix(size)
            try files.seek(file, to: size)
            guard bytes.count == size, let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
            else { return nil }
            return Array(bytes[(end + 1)...])
        } catch {
            return nil
        }
    }

    /// The base and the records, those that wait included; nil when the file cannot be read.
    var contents: (base: [UInt8], records: [JournalRecord])? {
        guard let lines = beginning?.bytes ?? written else { return nil }
        let contents = JournalContents(headless: lines + pending)
        guard let base = contents.base, !contents.isDamaged else { return nil }
        return (base, contents.records.compactMap { $0 })
    }

    /// Has the next ``store()`` write everything into a new file, since the open one is lost.
    ///
    /// - Returns: false when it cannot be read any more; it has to be begun anew then.
    func renew() -> Bool {
        guard beginning == nil, let lines = written else { return false }
        beginning = .lines(lines)
        header.lines = lineCount
        return true
    }

    /// Starts anew with these lines; the next ``store()`` writes a new generation, and takes the old
    /// one away with every word in it.
    ///
    /// - Parameters:
    ///   - base: the session file that the lines start from, after the first `revision` of them.
    ///   - found: versions of the file of which everything is in it.
    func restart(
        from base: [UInt8], revision: Int, records: [JournalRecord], found: [FileDigest],
        at now: Moment
    ) {
        header.revision = revision
        header.digest = FileDigest(of: base)
        header.found = found.filter { $0 != header.digest }
        header.at = now
        beginning = .base(base)
        pending = []
        lineCount = 0
        for record in records { add(record.deed, at: record.at) }
        header.lines = lineCount
    }

    /// The versions of the session file of which everything is in the journal.
    var versions: [FileDigest] {
        [header.digest] + header.found
    }

    /// Takes the file away, and whatever it has superseded.
    func remove() throws(SystemFailure) {
        if let place { superseded.append(place) }
        place = nil
        close()
        try removeSuperseded()
    }

    private func append() throws(SystemFailure) {
        guard let file else { return }
        if !pending.isEmpty {
            let stumbled = hasStumbled
            hasStumbled = true
            if stumbled { try files.seek(file, to: size) }
            try FileWriting.write(pending[...], to: file, on: files)
            try files.syncData(file)
            size += pending.count
            pending = []
            hasStumbled = false
        }
        isAstray = true
        do throws(SystemFailure) {
            let found = try files.status(at: path)
            isAstray = found.inode != identity?.inode || found.device != identity?.device
        } catch {
            guard error.isMissing else { throw error }
        }
    }

    /// Writes a whole new file.
    private func begin() throws(SystemFailure) {
        guard let beginning else { return }
        header.generation += 1
        let path = names.journal(of: header.sitting, generation: header.generation)
        let new = try make(path)
        let bytes = SealedLine.bytes(of: header.json) + beginning.bytes + pending
        let status: FileStatus
        do throws(SystemFailure) {
            try FileWriting.write(bytes[...], to: new, on: files)
            try files.sync(new)
            status = try files.status(of: new)
            try FileWriting.syncFolder(of: path, on: files)
        } catch {
            try? files.close(new)
            try? files.remove(path)
            throw error
        }
        close()
        file = new
        identity = status
        keepsRights = status.permissions & 0o077 == 0
        size = bytes.count
        self.beginning = nil
        pending = []
        hasStumbled = false
        isAstray = false
        if let place { superseded.append(place) }
        place = path
    }

    /// Opens a new file; what an attempt that failed has left there goes.
    private func make(_ path: String) throws(SystemFailure) -> Int32 {
        do throws(SystemFailure) {
            return try files.open(path, .making, permissions: 0o600)
        } catch  where error.errno == EEXIST {
            try files.remove(path)
            return try files.open(path, .making, permissions: 0o600)
        }
    }

    private func removeSuperseded() throws(SystemFailure) {
        while let path = superseded.last {
            do throws(SystemFailure) {
                try files.remove(path)
            } catch {
                guard error.isMissing else { throw error }
            }
            superseded.removeLast()
        }
        for path in foreign { try? files.remove(path) }
        foreign = []
    }

    private func close() {
        if let file { try? files.close(file) }
        file = nil
    }
}

extension SystemFailure {
    /// Whether nothing stands there.
    fileprivate var isMissing: Bool { errno == ENOENT || errno == ENOTDIR }
}
