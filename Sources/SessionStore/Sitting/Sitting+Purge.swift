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
        let contents = journal.contents
        let base = contents.flatMap { try? SessionReader.read($0.base) }
        let said =
            (contents?.records ?? []).flatMap { $0.texts(of: words) }
            + [base, ground].compactMap { $0 }.flatMap { $0.texts(of: words) }
        try purgeKept(of: words, saying: Set(said))
        try purgeDraft(of: words)
        ground.purge(words)
        if let contents, var base {
            base.purge(words)
            let records = contents.records.map { record in
                var record = record
                record.purge(words)
                return record
            }
            journal.restart(
                from: SessionWriter.bytes(of: base), revision: journal.header.revision,
                records: records, found: versions, at: now)
        } else {
            beginJournalAnew(at: now)
        }
        try storeJournal(at: now)
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

    /// The versions of the session file of which everything is in the session, too.
    var versions: [FileDigest] {
        journal.versions + [known].compactMap { $0 } + attempted
    }
}
