import Workshop

extension Recovery {
    /// Looks at the files of a session; what journals hold of another workshop than the file does is
    /// first put into files of its own.
    ///
    /// - Throws: why the session cannot be read, or such a file not be written; all is as it was then.
    static func settled(
        of names: SittingFiles, own: ProcessIdentity, at now: Moment, on files: any FileSystem
    ) throws(SessionFileError) -> Recovery {
        var left = try Recovery(of: names, own: own, at: now, on: files)
        for stranger in left.strangers {
            let kept = try Sitting.setAside(stranger, from: names, on: files)
            left.tell(.otherWorkshop(kept: kept))
        }
        guard let theirs = try? left.underneath?.theirs.get(), theirs.id != left.session.id
        else { return left }
        let kept = try Sitting.setAside(left.session, from: names, on: files)
        // The session is safe; what a crash leaves of these is found in the same way again.
        for path in left.superseded + left.foreign where path != names.firstBase {
            do throws(SystemFailure) {
                try files.remove(path)
            } catch {
                throw FileWriting.error(error.errno, at: path)
            }
        }
        try? FileWriting.syncFolder(of: names.session, on: files)
        try? files.remove(names.firstBase)
        for draft in names.drafts(among: (try? files.names(in: names.parent)) ?? []) {
            try? files.rename(draft, to: SittingFiles(of: kept).firstDraft)
        }
        var recovery = try Recovery(of: names, own: own, at: now, on: files)
        recovery.tell(.otherWorkshop(kept: kept))
        return recovery
    }
}
