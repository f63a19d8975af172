import Workshop

extension Sitting {
    /// Takes the words of everything struck off the disk.
    ///
    /// The strike itself is in the journal by then, so that a crash at any point only means that this is
    /// done again. A file that was changed underneath is left to the merge, which knows of the strike.
    ///
    /// - Throws: why it cannot be done; it is tried again with the next step.
    func purge(at now: Moment) throws(SittingError) {
        let struck = session.contributions.filter(\.isStruck)
        let words = Set(struck.map(\.id))
        var refusal: SittingError?
        do throws(SittingError) {
            try writeSession(at: now)
        } catch .changedUnderneath {
            refusal = .changedUnderneath
        }
        let digest = try purgeBase(of: words)
        let header = journal.header
        let records = JournalContents(lines: journal.text).records.compactMap { record in
            var record = record
            record?.purge(words)
            return record
        }
        try purgeKept(of: words)
        if let line = draft.read(), let owner = line.owner, words.contains(ID(owner)) {
            draft.remove()
        }
        journal.restart(
            from: digest ?? header.digest, revision: header.revision, records: records, at: now)
        try storeJournal()
        lacksPurge = false
        if let refusal { throw refusal }
    }

    /// Leaves only tombstones in the base; gives the digest of the base as it is then.
    private func purgeBase(of struck: Set<ID<Contribution>>) throws(SittingError) -> FileDigest? {
        guard let bytes = try? FileReading.bytes(at: names.base, on: files) else { return nil }
        guard var base = try? SessionReader.read(bytes) else {
            // Words that cannot be told apart cannot be taken out one by one.
            try worded(names.base) { () throws(SystemFailure) in try files.remove(names.base) }
            return nil
        }
        var change = Change(name: ChangeName("strike"), at: lastCheckpoint)
        for contribution in base.contributions
        where struck.contains(contribution.id) && !contribution.isStruck {
            let tombstone = Contribution(
                id: contribution.id, text: "", round: contribution.round,
                recordedAt: contribution.recordedAt, marks: .struck)
            change.contributions.append(Replacement(before: contribution, after: tombstone))
        }
        guard !change.contributions.isEmpty, (try? base.apply(change)) != nil else {
            return FileDigest(of: bytes)
        }
        let purged = SessionWriter.bytes(of: base)
        try writeBase(purged)
        return FileDigest(of: purged)
    }

    /// Takes lines that speak of what was struck out of damaged files that were kept aside.
    private func purgeKept(of struck: Set<ID<Contribution>>) throws(SittingError) {
        let kept = names.kept(among: (try? files.names(in: names.parent)) ?? [])
        for path in kept {
            guard let bytes = try? FileReading.bytes(at: path, limit: .max, on: files) else {
                continue
            }
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            var isStruck = false
            let clean = lines.filter { line in
                let text = String(decoding: line, as: UTF8.self)
                // In a session file the words follow on lines of their own.
                let goesOn = text.hasPrefix(" ") && !text.contains("\"id\"")
                isStruck = goesOn && isStruck || struck.contains { text.contains("\"\($0.text)\"") }
                return !isStruck
            }
            guard clean.count < lines.count else { continue }
            do throws(SessionFileError) {
                try FileWriting.replace(
                    path, with: Array(clean.joined(separator: [UInt8(ascii: "\n")])),
                    temporary: names.newKept, on: files)
            } catch {
                throw .file(error)
            }
        }
    }
}
