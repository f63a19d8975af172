import Workshop

extension Sitting {
    /// Looks whether the file still is the one that this sitting has found or written last.
    ///
    /// Costs one call of the system while nobody has touched it.
    ///
    /// - Returns: what stands there instead; nil when nothing has changed.
    public func underneath() -> Underneath? {
        if let status = try? files.status(at: path), let knownStatus,
            status.isSameVersion(as: knownStatus)
        {
            return nil
        }
        let bytes: [UInt8]
        do throws(SessionFileError) {
            bytes = try FileReading.bytes(at: path, on: files)
        } catch {
            // A file that this sitting is to make again is missing by right.
            if known == nil, case .missing = error { return nil }
            return Underneath(base: base, theirs: .failure(error), digest: nil)
        }
        let digest = FileDigest(of: bytes)
        if digest == known || attempted.contains(digest) {
            if attempted.isEmpty { knownStatus = try? files.status(at: path) }
            return nil
        }
        return Underneath(base: base, theirs: Self.session(in: bytes, of: path), digest: digest)
    }

    /// Goes on with what a merge has made of the session and what stood underneath.
    ///
    /// Writes the merged session, which from then on is the base of the sitting. The history stays; a
    /// change that does not fit any more is refused when it is undone.
    ///
    /// - Throws: `.changedUnderneath` when the file has changed once more, and nothing was adopted;
    ///   otherwise why it cannot be written.
    public func adopt(
        _ merged: Session, over other: Underneath, at now: Moment
    ) throws(SittingError) {
        try storeJournal()
        let before = (session, known, knownStatus)
        session = merged
        known = other.digest
        knownStatus = nil
        do throws(SittingError) {
            try writeSession(at: now)
        } catch {
            (session, known, knownStatus) = before
            throw error
        }
        let bytes = SessionWriter.bytes(of: merged)
        let records = JournalContents(lines: journal.text).records.compactMap { $0 }
        missingBase = bytes
        journal.restart(
            from: FileDigest(of: bytes), revision: records.count, records: records, at: now)
        try storeJournal()
    }

    /// Throws when somebody else has written the file.
    func refuseOther() throws(SittingError) {
        if underneath() != nil { throw .changedUnderneath }
    }

    /// The session that this sitting started from; nil when it cannot be read.
    private var base: Session? {
        guard let bytes = try? FileReading.bytes(at: names.base, on: files) else { return nil }
        return try? SessionReader.read(bytes)
    }

    static func session(
        in bytes: [UInt8], of path: String
    ) -> Result<Session, SessionFileError> {
        do throws(FileProblems) {
            return .success(try SessionReader.read(bytes))
        } catch {
            return .failure(SessionFileError(error, in: path))
        }
    }
}
