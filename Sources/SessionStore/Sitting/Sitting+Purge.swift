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
        // Before they are taken away: by their texts they are found in damaged files, too.
        let lines = JournalContents(lines: journal.text).records.compactMap { $0 }
        let said = Set(lines.flatMap { $0.texts(of: words) } + textsInBase(of: words))
        let digest = try purgeBase(of: words)
        let header = journal.header
        let records = lines.map { record in
            var record = record
            record.purge(words)
            return record
        }
        try purgeKept(of: words, saying: said)
        try purgeDraft(of: words)
        journal.restart(
            from: digest ?? header.digest, revision: header.revision, records: records, at: now)
        try storeJournal()
        lacksPurge = false
        if let refusal { throw refusal }
    }

    /// Leaves in the draft what is about other things.
    private func purgeDraft(of struck: Set<ID<Contribution>>) throws(SittingError) {
        guard let typed = draft.read() else { return }
        let left = typed.without(struck, in: session)
        guard left != typed else { return }
        if left.isEmpty { return draft.remove() }
        try saveDraft(left)
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
}
