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
        // Most often only its times have changed: then nothing of it needs to be read as a session.
        if let digest = try? FileDigest(ofFileAt: path, on: files), isOwn(digest) { return nil }
        let file = FoundFile(path, on: files)
        guard !file.isMissing else {
            // A file that this sitting is to make again is missing by right.
            if known == nil { return nil }
            return Underneath(base: nil, theirs: .failure(.missing(path)), digest: nil)
        }
        if let digest = file.digest, isOwn(digest) { return nil }
        let theirs = try? file.session.get()
        return Underneath(
            base: theirs?.mayDescend(from: ground) ?? false ? ground : nil, theirs: file.session,
            digest: file.digest)
    }

    /// Whether the file as it stands is a version of this sitting, which then is looked at no more
    /// until its status changes.
    private func isOwn(_ digest: FileDigest) -> Bool {
        guard digest == known || attempted.contains(digest) else { return false }
        if attempted.isEmpty { knownStatus = try? files.status(at: path) }
        return true
    }

    /// Goes on with what a merge has made of the session and what stood underneath.
    ///
    /// Writes the merged session, from which others may go on. The history stays; a change that does
    /// not fit any more is refused when it is undone.
    ///
    /// - Throws: `.changedUnderneath` when the file has changed once more, and nothing was adopted;
    ///   otherwise why it cannot be written.
    public func adopt(
        _ merged: Session, over other: Underneath, at now: Moment
    ) throws(SittingError) {
        try storeJournal(at: now)
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
        let found = versions + [before.1].compactMap { $0 }
        let records = journal.contents?.records ?? []
        journal.restart(
            from: SessionWriter.bytes(of: merged), revision: records.count, records: records,
            found: found, at: now)
        try storeJournal(at: now)
    }

    /// Writes the file, after bringing in what somebody else has made of it.
    ///
    /// - Returns: what was merged last; nil when nobody has written there.
    /// - Throws: `.changedUnderneath` when the file is another workshop's, or cannot be read; otherwise
    ///   why it cannot be written.
    func checkpointMerging(at now: Moment) throws(SittingError) -> SessionMerge? {
        var merge: SessionMerge?
        // Somebody may write again and again, as a synchroniser does; not for ever.
        for _ in 0..<5 {
            do throws(SittingError) {
                try checkpoint(at: now)
                return merge
            } catch {
                guard error == .changedUnderneath else { throw error }
            }
            guard let other = underneath() else { continue }
            switch other.theirs {
            case .success(let theirs) where theirs.id == session.id:
                let outcome = Session.merging(base: other.base, ours: session, theirs: theirs)
                // What no file has room for stays in the journal and in their file.
                do throws(SessionFileError) {
                    _ = try ReadableFile.bytes(of: outcome.session, for: path)
                } catch {
                    throw .file(error)
                }
                try take(outcome.session, at: now)
                try adopt(session, over: other, at: now)
                merge = outcome
            case .failure(.missing): try adopt(session, over: other, at: now)
            case .success: throw .changedUnderneath
            case .failure(let error): throw .file(error)
            }
        }
        throw .changedUnderneath
    }

    /// Records what a merge has made as one step, which purges what the others have struck.
    private func take(_ merged: Session, at now: Moment) throws(SittingError) {
        guard merged != session, let change = try? session.becoming(merged, at: now) else { return }
        do throws(SittingError) {
            try record(.change(change), at: now)
        } catch {
            // The file is purged with the next writing, which follows.
            guard error == .changedUnderneath else { throw error }
        }
    }

    /// Throws when somebody else has written the file.
    func refuseOther() throws(SittingError) {
        if underneath() != nil { throw .changedUnderneath }
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
