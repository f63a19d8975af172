import Workshop

/// What the facilitator should be told when a session is opened.
public enum SittingNotice: Equatable, Sendable {
    /// The last sitting did not end; so many steps that the file did not hold are back.
    case recovered(steps: Int)
    /// Who had the session open and went without closing it.
    case takenOver(LockHolder)
    /// What another sitting of that machine had left beside the file, and the session lacked, is in it
    /// now.
    case tookIn(host: String, contributions: Int, conflicts: Int)
    /// The machine was started again since then.
    case otherBoot
    /// The clock shows an earlier time than the last step of the journal.
    case clockSetBack(seconds: Int)
    /// The last line of the journal was not written to its end; it had not been shown as recorded.
    case tornLine(bytes: Int)
    /// The journal is damaged; so many steps after the damage could not be made again. It is kept under
    /// that path, nil when even that failed.
    case damagedJournal(leftOut: Int, kept: String?)
    /// The journal belongs to another state of the file, and was kept under that path without being
    /// used, nil when even that failed.
    case unrelatedJournal(kept: String?)
    /// The file was replaced by one of another workshop, which is the one that was opened; what the last
    /// sitting had is in a file of its own there.
    case otherWorkshop(kept: String)
    /// The file cannot be read, and was made again from base and journal; what was there is kept under
    /// that path, nil when nothing was there.
    case fileMadeAgain(SessionFileError, kept: String?)
}
