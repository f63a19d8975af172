import Workshop

/// Why a sitting cannot do what it is asked for.
public enum SittingError: Error, Equatable, Sendable {
    /// Another program has the session open; who, as far as it says so.
    case held(by: LockHolder?)
    /// The lock is free on this machine, but names a run of the program elsewhere that has not given it
    /// back: it may go on where locks do not reach, or have been cut off.
    case elsewhere(LockHolder)
    /// A file cannot be read or written.
    case file(SessionFileError)
    /// The file is no longer the one that this sitting has found or written; nothing was overwritten.
    case changedUnderneath
    /// The step does not fit the session as it was recorded.
    case outOfStep(ChangeError)
}
