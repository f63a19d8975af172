import Glibc
import SessionStore
import Wording
import Workshop

/// Two versions of one session on their way into one file.
struct FileMerge {
    /// What both were made from; nil when nobody knows.
    var base: Session?
    /// Our version.
    var ours: Session
    /// The other one.
    var theirs: Session
    /// What to call the file in messages.
    var name: String

    /// Merges into a file.
    ///
    /// - Returns: what is worth knowing, a line each.
    /// - Throws: that they are not one workshop, or why the file cannot be written.
    func write(to path: String) throws(Failure) -> [Phrase] {
        guard ours.id == theirs.id, base?.id ?? ours.id == ours.id else {
            throw Failure(.otherSession(name, theirs.title))
        }
        let merge = Session.merging(base: base, ours: ours, theirs: theirs)
        try Failure.wording { () throws(SessionFileError) in
            try SessionFile.write(merge.session, to: path)
        }
        var phrases: [Phrase] = []
        if !merge.kept.isEmpty { phrases.append(.keptThoughRemoved(name, merge.kept.count)) }
        if merge.newConflicts > 0 { phrases.append(.conflictsToSettle(name, merge.newConflicts)) }
        return phrases
    }

    /// Refuses a file whose last words may be in its journal alone.
    static func refuseOpen(_ file: String) throws(Failure) {
        guard let journal = SessionFile.journal(beside: file) else { return }
        throw Failure(.liveJournal(file, journal))
    }
}
