import Facilitation
import Importing
import SessionStore
import Wording
import Workshop

/// The session that notes are brought into.
struct ImportTarget {
    /// The session file.
    let path: String
    /// The number of the round, from 1; nil for the one at hand, else the first that is sorted.
    let round: Int?
    /// The name of the file that is brought in.
    let file: String

    /// Whether what changed in the file since is amended here, too.
    var amends = false

    /// Leaves outside what the session holds already, and tells what changed and what vanished.
    ///
    /// - Throws: when there is no round for the notes.
    func leaveOutKnown(
        of file: inout ImportedFile, in session: Session
    ) throws(Failure) -> ImportComparison {
        let round = try chosenRound(in: session)
        let coming = file.notes.indices.filter { file.notes[$0].leftOut == nil }
        let comparison = session.comparing(
            coming.map { file.notes[$0].note }, from: file.source(named: self.file), in: round)
        for place in comparison.known { file.leaveOut(coming[place], .known) }
        for (place, _) in comparison.changed { file.leaveOut(coming[place], .changed) }
        // What stays outside for a reason is still in the file.
        return comparison
    }

    /// What the file tells otherwise than the session, a line each.
    func remarks(
        on comparison: ImportComparison, of file: ImportedFile, in session: Session
    ) -> [Phrase] {
        var lines: [Phrase] = []
        let changed = file.notes.filter { $0.leftOut == .changed }
        for (note, change) in zip(changed, comparison.changed).prefix(ImportPreview.shown) {
            let old = session.contributions[change.contribution]?.text ?? ""
            lines.append(.importChanged(ImportPreview.cut(note.text), was: ImportPreview.cut(old)))
        }
        if !comparison.changed.isEmpty, !amends { lines.append(.importAmends) }
        let kept = Set(
            file.notes.filter { $0.leftOut != nil }.map(\.note.key).filter { !$0.isEmpty })
        let source = file.source(named: self.file)
        for id in comparison.vanished.prefix(ImportPreview.shown) {
            guard let contribution = session.contributions[id] else { continue }
            let key = contribution.importedAs?.dropFirst(source.count + 1) ?? ""
            guard key.isEmpty || !kept.contains(String(key)) else { continue }
            lines.append(.importVanished(ImportPreview.cut(contribution.text)))
        }
        if comparison.isOtherFile { lines.append(.importOtherFile) }
        return lines
    }

    /// Records the notes as one change, in a sitting of its own.
    ///
    /// - Parameter file: the file as it was read, with what the workshop knows.
    /// - Throws: why not; when another program has the session open, who that is.
    func record(_ file: ImportedFile) throws(Failure) {
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
            var file = file
            let session = sitting.session
            let comparison = try leaveOutKnown(of: &file, in: session)
            let change = try change(of: file, comparison, in: session, &entropy, at: now)
            try refuseUnreadable(change, of: session)
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

    private func change(
        of file: ImportedFile, _ comparison: ImportComparison, in session: Session,
        _ entropy: inout Entropy, at now: Moment
    ) throws(Failure) -> Change {
        let notes = file.coming.map(\.note)
        let changed = file.notes.filter { $0.leftOut == .changed }
        let amendments =
            amends ? zip(changed, comparison.changed).map { ($1.contribution, $0.text) } : []
        guard !notes.isEmpty || !amendments.isEmpty else { throw Failure(.importNothing) }
        let round = try chosenRound(in: session)
        do throws(ChangeError) {
            return try session.importing(
                notes, from: file.source(named: self.file), in: round, amending: amendments,
                entropy: &entropy, at: now)
        } catch {
            throw Failure(.changeRefused)
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

    private func chosenRound(in session: Session) throws(Failure) -> ID<Round> {
        let rounds = Array(session.agenda)
        if let round {
            guard rounds.indices.contains(round - 1) else {
                throw Failure(.noSuchRound(path, round, count: rounds.count))
            }
            return rounds[round - 1].id
        }
        guard let round = session.roundForNotes else { throw Failure(.noRoundForNotes(path)) }
        return round
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
