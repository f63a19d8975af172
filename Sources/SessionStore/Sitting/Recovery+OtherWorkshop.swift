import Workshop

extension Recovery {
    /// Looks at the files of a session; where the file belongs to another workshop by now, what the
    /// sitting had is first put into a file of its own.
    ///
    /// - Throws: why the session cannot be read, or that file not be written; all is as it was then.
    static func settled(
        of names: SittingFiles, own: Surroundings, at now: Moment, on files: any FileSystem
    ) throws(SessionFileError) -> Recovery {
        let left = try Recovery(of: names, own: own, at: now, on: files)
        guard let theirs = try? left.underneath?.theirs.get(), theirs.id != left.session.id
        else { return left }
        let kept = try Sitting.setAside(left.session, from: names, on: files)
        // The session is safe; what a crash leaves of these is found in the same way again.
        do throws(SystemFailure) {
            try files.remove(names.journal)
        } catch {
            throw FileWriting.error(error.errno, at: names.journal)
        }
        try? FileWriting.syncFolder(of: names.journal, on: files)
        try? files.remove(names.base)
        try? files.rename(names.draft, to: SittingFiles(of: kept).draft)
        var recovery = try Recovery(of: names, own: own, at: now, on: files)
        recovery.tell(.otherWorkshop(kept: kept))
        return recovery
    }
}
