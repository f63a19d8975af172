import Workshop

/// A journal that was found beside a session file, with the base that it starts from.
struct LeftJournal {
    /// Where it is.
    let path: String
    /// As it is.
    let bytes: [UInt8]
    /// What it tells.
    let contents: JournalContents
    /// The file as its sitting found it.
    let base: FoundFile

    /// Its place among others: what goes with the file first, then what this machine wrote, whose
    /// history is worth most here, then the later one.
    private func rank(seenWith file: FoundFile, by own: ProcessIdentity) -> (
        Int, Int, Int64, String
    ) {
        let header = contents.header
        return (
            file.digest.map(knows) ?? false ? 1 : 0, header?.host == own.host ? 1 : 0,
            contents.lastAt?.milliseconds ?? .min, header?.sitting ?? ""
        )
    }

    /// Whether everything in a version of the file is in the journal, too; without a header, only a
    /// file that still is the base.
    func knows(_ digest: FileDigest) -> Bool {
        contents.knows(digest) || contents.header == nil && digest == base.digest
    }

    /// How many records a version of the file holds; nil when the journal cannot go on from there.
    ///
    /// Without header and base the steps themselves tell: each says what it found.
    func count(inFile digest: FileDigest) -> Int? {
        if let count = contents.count(in: digest) { return count }
        guard contents.header == nil else { return nil }
        return base.digest == nil || base.digest == digest ? 0 : nil
    }

    /// How many records the base holds; nil when it is not the journal's own.
    var countInBase: Int? {
        guard let digest = base.digest else { return nil }
        guard let header = contents.header else { return 0 }
        if header.format > 1 { return header.revision }
        if let count = contents.count(in: digest) { return count }
        // A strike that was cut off may have purged the base, and not yet noted it in the journal.
        return contents.lacksPurge && header.revision <= contents.records.count
            ? header.revision : nil
    }

    /// Whether another journal has taken this one in to its end.
    private func isIncluded(in other: LeftJournal) -> Bool {
        guard let own = contents.header, let header = other.contents.header else { return false }
        if own.sitting == header.sitting, own.generation < header.generation { return true }
        return header.includes.contains { included in
            guard included.sitting == own.sitting else { return false }
            if own.generation < included.generation { return true }
            return own.generation == included.generation
                && contents.records.count <= included.lines
        }
    }

    /// All the journals beside a session file.
    struct All {
        /// Those that count, the one to go on with first.
        private(set) var counting: [LeftJournal]
        /// The paths of all, to be taken away once everything in them is elsewhere.
        private(set) var paths: [String]
    }

    /// Finds the journals beside a session file.
    ///
    /// - Throws: why one cannot be read.
    static func all(
        of names: SittingFiles, beside file: FoundFile, own: ProcessIdentity,
        on files: some FileSystem
    ) throws(SessionFileError) -> All {
        var found: [LeftJournal] = []
        var paths: [String] = []
        for path in names.journals(among: names.present(on: files)) {
            do throws(SessionFileError) {
                let bytes = try FileReading.bytes(at: path, limit: .max, .readingOwn, on: files)
                paths.append(path)
                let journal = try LeftJournal(bytes, at: path, of: names, on: files)
                if !journal.contents.isEmpty { found.append(journal) }
            } catch .missing {
                // Taken away between the two calls.
            }
        }
        let finished = found.filter { !$0.contents.isUnfinished }
        // What was never finished adds nothing to what was; alone it may still be worth something.
        let worthy = finished.isEmpty ? found : finished
        let counting =
            worthy.filter { journal in
                !worthy.contains { $0.path != journal.path && journal.isIncluded(in: $0) }
            }
            .sorted { $1.rank(seenWith: file, by: own) < $0.rank(seenWith: file, by: own) }
        return All(counting: counting, paths: paths)
    }

    private init(
        _ bytes: [UInt8], at path: String, of names: SittingFiles, on files: some FileSystem
    ) throws(SessionFileError) {
        self.path = path
        self.bytes = bytes
        contents = JournalContents(bytes)
        if let later = contents.laterFormat {
            throw .laterFormat(path, found: later, known: JournalHeader.format)
        }
        if let base = contents.base {
            self.base = FoundFile(base, of: path)
        } else if path == names.firstJournal {
            base = FoundFile(names.firstBase, .readingOwn, on: files)
            // One that cannot be read at this moment may be the right one.
            if case .failure(.readFailed(let path, let errno)) = base.session {
                throw .readFailed(path, errno: errno)
            }
            if case .failure(.notReadable(let path)) = base.session { throw .notReadable(path) }
        } else {
            base = FoundFile([], of: path)
        }
    }
}
