import SessionStore
import Wording
import Workshop

/// The session that notes are brought into.
struct ImportTarget {
    /// The session file.
    let path: String
    /// The number of the round, from 1; nil for the one at hand, else the first that is sorted.
    let round: Int?

    /// Refuses what the session holds already.
    ///
    /// - Throws: when there is no round for the notes.
    func refuseKnown(_ notes: inout NoteFile, in session: Session) throws(Failure) {
        let round = try chosenRound(in: session)
        notes.refuse(known: Set(session.contributions(of: round).map(\.text)))
    }

    /// Records the notes as one change, in a sitting of its own.
    ///
    /// - Throws: why not; when another program has the session open, who that is.
    func record(_ notes: NoteFile) throws(Failure) {
        var clock = LocalClock()
        var source = EntropySource()
        var entropy = source.next()
        let now = clock.now()
        let identifier = source.identifier()
        let sitting = try wording { () throws(SittingError) in
            let (sitting, opened) = try Sitting.open(path, identifier: identifier, at: now)
            guard opened.underneath == nil else {
                sitting.leave()
                throw .changedUnderneath
            }
            return sitting
        }
        do throws(Failure) {
            // Once more: somebody may have recorded something while the question stood there.
            var notes = notes
            try refuseKnown(&notes, in: sitting.session)
            let round = try chosenRound(in: sitting.session)
            let texts = notes.notes.filter { $0.refusal == nil }.map(\.text)
            guard !texts.isEmpty else { throw Failure(.importNothing) }
            let change = try Self.recording(
                texts, in: round, of: sitting.session, entropy: &entropy, at: now)
            try refuseUnreadable(change, of: sitting.session)
            try wording { () throws(SittingError) in
                try sitting.record(.change(change), at: now)
            }
        } catch {
            _ = try? sitting.close(keepsDraft: true, at: now)
            throw error
        }
        try wording { () throws(SittingError) in
            _ = try sitting.close(keepsDraft: true, at: now)
        }
    }

    /// Refuses what the file has no room for.
    private func refuseUnreadable(
        _ change: Change, of session: Session
    ) throws(Failure) {
        var session = session
        // One that does not fit is refused when it is recorded.
        try? session.apply(change)
        let after = session
        try Failure.wording { () throws(SessionFileError) in
            try SessionFile.check(after, for: path)
        }
    }

    /// The change that records texts in a round.
    static func recording(
        _ texts: [String], in round: ID<Round>, of session: Session, entropy: inout Entropy,
        at now: Moment
    ) throws(Failure) -> Change {
        do throws(ChangeError) {
            return try session.recording(
                texts, from: Provenance(round: round), entropy: &entropy, at: now)
        } catch {
            throw Failure(.changeRefused)
        }
    }

    private func chosenRound(in session: Session) throws(Failure) -> ID<Round> {
        let rounds = Array(session.agenda)
        if let round {
            guard rounds.indices.contains(round - 1) else {
                throw Failure(.noSuchRound(path, round, count: rounds.count))
            }
            return rounds[round - 1].id
        }
        if let current = session.round, current.goesToSorting { return current.id }
        guard let first = rounds.first(where: \.goesToSorting) else {
            throw Failure(.noRoundForNotes(path))
        }
        return first.id
    }

    private func wording<Result>(
        _ body: () throws(SittingError) -> Result
    ) throws(Failure) -> Result {
        do throws(SittingError) {
            return try body()
        } catch {
            throw Failure(error.phrase)
        }
    }
}
