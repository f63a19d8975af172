/// Where the reading of a journal stands, so that what is added to it can be read alone.
struct JournalTail {
    /// The journal.
    private let path: String
    private let file: FileStatus
    /// How many of its bytes are read: whole lines.
    private var offset: Int
    /// The number of the last line, 0 after the header alone.
    private var number: Int

    /// Goes on where a recovery has ended; nil when there is no journal, more than one, or not as it
    /// should be.
    init?(after recovery: Recovery, in version: LiveVersion) {
        guard let (path, file) = version.onlyJournal, recovery.isOfOneJournal,
            let journal = recovery.journal, journal.path == path
        else { return nil }
        self.path = path
        self.file = file
        offset = journal.bytes.count - journal.contents.tornBytes
        number = recovery.records.last?.number ?? 0
    }

    /// Whether the version may be the same journal with more lines.
    func isBeginning(of version: LiveVersion) -> Bool {
        guard let only = version.onlyJournal, only.path == path else { return false }
        return isBeginning(of: only.status)
    }

    private func isBeginning(of other: FileStatus) -> Bool {
        (other.device, other.inode) == (file.device, file.inode) && other.size >= offset
    }

    /// Reads the whole lines that were added; one that is not written to its end waits.
    ///
    /// - Returns: nil when they do not go on from the last one, and all has to be read anew.
    mutating func more(on files: some FileSystem) -> [JournalRecord]? {
        guard let bytes = try? added(on: files) else { return nil }
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        var records: [JournalRecord] = []
        for line in bytes[..<end].split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            guard let record = SealedLine.value(of: line).flatMap(JournalRecord.read),
                record.number == number + 1
            else { return nil }
            number += 1
            records.append(record)
        }
        offset += end + 1
        return records
    }

    private func added(on files: some FileSystem) throws(SystemFailure) -> [UInt8] {
        let open = try files.open(path, .readingOwn, permissions: 0)
        defer { try? files.close(open) }
        let status = try files.status(of: open)
        guard isBeginning(of: status) else { throw SystemFailure(errno: 0) }
        try files.seek(open, to: offset)
        return try FileReading.rest(of: open, expecting: status.size - offset, on: files)
    }
}
