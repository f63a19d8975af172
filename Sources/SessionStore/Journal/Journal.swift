import Workshop

/// The hidden file beside a session file that every step of a sitting is added to.
///
/// A step costs one write and one sync of the data, whatever went before. When the disk refuses one,
/// the lines wait in memory, and the next attempt writes them all: first at the place where the last
/// good line ends, which also brings back what the system may have dropped after a failed sync; then, when
/// the file itself is lost, as a new file.
final class Journal {
    private let files: any FileSystem
    private let path: String
    private let temporary: String
    private(set) var header: JournalHeader
    /// All lines after the header, as they are in the file or still to be written.
    private(set) var text: [UInt8]
    /// The number of the last line.
    private(set) var lineCount: Int
    private var headerSize = 0
    /// How much of the text is on the disk.
    private var written = 0
    private var file: Int32?
    /// Whether there is no file yet that could be added to.
    private var needsNewFile = true
    /// Whether the file may not stand where the last good line ends.
    private var hasStumbled = false

    /// Makes a journal of which nothing is on the disk yet.
    init(
        _ header: JournalHeader, records: [JournalRecord], at path: String, temporary: String,
        on files: any FileSystem
    ) {
        self.files = files
        self.path = path
        self.temporary = temporary
        self.header = header
        text = []
        lineCount = 0
        for record in records { add(record.deed, at: record.at) }
    }

    deinit { if let file { try? files.close(file) } }

    /// Whether every line is on the disk.
    var isStored: Bool { !needsNewFile && written == text.count }

    /// Adds a line, which is on the disk after the next ``store()``.
    func add(_ deed: JournalRecord.Deed, at now: Moment) {
        lineCount += 1
        let record = JournalRecord(number: lineCount, at: now, deed: deed)
        text += SealedLine.bytes(of: record.json)
    }

    /// Writes the lines that are not on the disk yet.
    ///
    /// - Throws: why they cannot be written; they stay in memory then.
    func store() throws(SystemFailure) {
        guard !isStored else { return }
        guard !needsNewFile else { return try replace() }
        let isSecondAttempt = hasStumbled
        do throws(SystemFailure) {
            try append()
        } catch {
            guard isSecondAttempt else { throw error }
            // The stick was taken out and is back, for instance: the open file is gone for good.
            do throws(SystemFailure) { try replace() } catch _ { throw error }
        }
    }

    /// Starts anew with these lines; the next ``store()`` puts a new generation in the place of the
    /// file, and the old one is gone with every word in it.
    ///
    /// - Parameters:
    ///   - digest: the file that the lines start from, after the first `revision` of them.
    func restart(
        from digest: FileDigest, revision: Int, records: [JournalRecord], at now: Moment
    ) {
        header.revision = revision
        header.digest = digest
        header.at = now
        text = []
        lineCount = 0
        for record in records { add(record.deed, at: record.at) }
        needsNewFile = true
    }

    /// Takes the file away.
    func remove() throws(SystemFailure) {
        close()
        try files.remove(path)
    }

    private func append() throws(SystemFailure) {
        guard let file else { return }
        let stumbled = hasStumbled
        hasStumbled = true
        if stumbled { try files.seek(file, to: headerSize + written) }
        try FileWriting.write(text[written...], to: file, on: files)
        try files.syncData(file)
        written = text.count
        hasStumbled = false
    }

    /// Writes a whole new file, which takes the name once it is on the disk.
    private func replace() throws(SystemFailure) {
        header.generation += 1
        let head = SealedLine.bytes(of: header.json)
        let (_, new) = try FileWriting.makeTemporary(for: path, named: temporary, on: files)
        do throws(SystemFailure) {
            try FileWriting.write((head + text)[...], to: new, on: files)
            try files.sync(new)
            try files.rename(temporary, to: path)
        } catch {
            try? files.close(new)
            try? files.remove(temporary)
            throw error
        }
        // From here on the old file has no name, and adding to it would be in vain.
        close()
        file = new
        needsNewFile = true
        try FileWriting.syncFolder(of: path, on: files)
        needsNewFile = false
        headerSize = head.count
        written = text.count
        hasStumbled = false
    }

    private func close() {
        if let file { try? files.close(file) }
        file = nil
    }
}
