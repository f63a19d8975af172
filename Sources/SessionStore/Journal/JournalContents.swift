import Workshop

/// What a journal tells, as far as it is as it was written.
struct JournalContents {
    /// The first line; nil when it is damaged.
    private(set) var header: JournalHeader?
    /// The file as the sitting found it; nil when its line is damaged, and in the first format.
    private(set) var base: [UInt8]?
    /// The other lines in their order; nil stands for any number of damaged ones.
    private(set) var records: [JournalRecord?] = []
    /// The bytes of a last line that was not written to its end; 0 when there is none.
    private(set) var tornBytes = 0
    private var isHeaderDamaged = false
    private var isBaseDamaged = false
    /// The format of a journal that a later version wrote.
    private(set) var laterFormat: Int?

    /// Reads the bytes of a journal, whatever they are.
    init(_ bytes: [UInt8]) { read(bytes, header: true) }

    /// Reads the bytes of a journal after its first line.
    init(headless bytes: [UInt8]) { read(bytes, header: false) }

    private mutating func read(_ bytes: [UInt8], header hasHeader: Bool) {
        var start = 0
        var line = hasHeader ? 0 : 1
        while start < bytes.count {
            line += 1
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let value = SealedLine.value(of: bytes[start..<end])
            if start == 0, hasHeader, let header = value.flatMap(JournalHeader.read) {
                self.header = header
            } else if line == 2, let base = value.flatMap(JournalBase.read) {
                self.base = base
            } else if let record = value.flatMap(JournalRecord.read) {
                add(record)
            } else if end == bytes.count {
                tornBytes = end - start
            } else if start == 0, hasHeader {
                laterFormat = value.flatMap(JournalHeader.laterFormat)
                isHeaderDamaged = true
            } else if line == 2, header?.format != 1 {
                isBaseDamaged = true
            } else {
                addDamage()
            }
            start = end + 1
        }
    }

    /// Whether a line is damaged, other than a last one that was not written to its end.
    var isDamaged: Bool { isHeaderDamaged || isBaseDamaged || records.contains(nil) }

    /// Whether it was never written as far as it was to begin with: nothing is in it that was not
    /// in what stood there before.
    var isUnfinished: Bool {
        guard !isDamaged, header?.format != 1 else { return false }
        return base == nil || (records.last??.number ?? 0) < header?.lines ?? 0
    }

    /// Whether nothing at all can be told from it.
    var isEmpty: Bool { records.isEmpty && base == nil && !isDamaged && header?.format != 1 }

    /// Whether a strike's words may still be somewhere.
    var lacksPurge: Bool {
        records.contains { record in
            guard case .strike? = record?.deed else { return false }
            return true
        }
    }

    /// The parts of a draft that have come into the journal after its line of that number.
    func taken(after line: Int) -> DraftParts {
        records.reversed().prefix { $0.map { $0.number > line } ?? false }
            .reduce(into: []) { $0.formUnion($1?.takes ?? []) }
    }

    /// When the last line was written.
    var lastAt: Moment? { records.last { $0 != nil }??.at ?? header?.at }

    /// How many of the records are in a file of that digest; nil when the journal does not know it.
    func count(in digest: FileDigest) -> Int? {
        let checkpoint = records.lastIndex { record in
            guard case .checkpoint(digest)? = record?.deed else { return false }
            return true
        }
        // A version from before the base lacks what came into the base by a merge.
        if let checkpoint, checkpoint + 1 >= header?.revision ?? 0 { return checkpoint + 1 }
        guard let header, header.digest == digest, header.revision <= records.count else {
            return nil
        }
        return header.revision
    }

    /// Whether everything in a version of the file is in this journal, too.
    func knows(_ digest: FileDigest) -> Bool { versions.contains(digest) }

    /// The versions of the file of which everything is in this journal, too.
    var versions: [FileDigest] {
        let written = records.compactMap { record -> FileDigest? in
            guard case .checkpoint(let digest)? = record?.deed else { return nil }
            return digest
        }
        return (header.map { [$0.digest] + $0.found } ?? []) + written
    }

    private mutating func add(_ record: JournalRecord) {
        // A gap in the numbers is a line that the disk has lost.
        if record.number != (records.last.map { $0?.number ?? record.number - 1 } ?? 0) + 1 {
            addDamage()
        }
        records.append(record)
    }

    private mutating func addDamage() {
        if let last = records.last, last == nil { return }
        records.append(nil)
    }
}
