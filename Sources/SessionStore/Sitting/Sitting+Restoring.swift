import Workshop

// A journal whose name was taken away: by git (`clean`, `stash`), by a synchroniser that put another
// file in its place, by `rm`; or whose disk is gone.
extension Sitting {
    /// Has everything that the file does not hold in a journal under its name again.
    ///
    /// - Throws: why that cannot be; `.folderExchanged` when another disk stands in the folder's place.
    func restoreJournal(at now: Moment) throws(SittingError) {
        try refuseOtherDisk()
        if !journal.renew() { beginJournalAnew(at: now) }
        do throws(SystemFailure) {
            try journal.store()
        } catch {
            throw .file(FileWriting.error(error.errno, at: journal.path))
        }
        hasRestored = true
        // Whatever took the journal may have taken the file.
        needsCheckpoint = true
    }

    /// Throws when the folder's name leads to another disk than the one where the sitting began: a
    /// stick that was taken out leaves its empty mount point on the laptop's own disk.
    private func refuseOtherDisk() throws(SittingError) {
        guard let home, let found = try? files.status(at: names.parent),
            found.device != home.device
        else { return }
        // A stick that is put back may get another number.
        guard let theirs = try? FoundFile(path, on: files).session.get(), theirs.id == session.id
        else { throw .file(.folderExchanged(names.parent)) }
        self.home = found
    }

    /// Starts a journal from the ground of the sitting and one change that tells all that was done.
    ///
    /// The lines of the old one are out of reach. Only what can be undone after a crash becomes less.
    func beginJournalAnew(at now: Moment) {
        let change = try? ground.becoming(session, at: now)
        let deed = change.map { JournalRecord.Deed.step(.change($0)) }
        let records = deed.map { [JournalRecord(number: 1, at: now, deed: $0)] } ?? []
        journal.restart(
            from: SessionWriter.bytes(of: ground), revision: 0, records: records,
            found: versions, at: now)
    }
}
