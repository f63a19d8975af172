import Workshop

/// Why a sitting cannot do what it is asked for.
public enum SittingError: Error, Equatable, Sendable {
    /// Another program has the session open; who, as far as it says so.
    case held(by: LockHolder?)
    /// A file cannot be read or written.
    case file(SessionFileError)
    /// The file is no longer the one that this sitting has found or written; nothing was overwritten.
    case changedUnderneath
    /// The step does not fit the session as it was recorded.
    case outOfStep(ChangeError)
}
