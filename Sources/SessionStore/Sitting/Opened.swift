import Workshop

/// What opening a session gives.
public struct Opened: Sendable {
    /// The session with everything that was recorded.
    public var session: Session
    /// What can be undone and redone; of a sitting that had been cut off, all of it.
    public var history: History
    /// The line that was being typed; nil when there was none.
    public var draft: Draft?
    /// What to tell.
    public var notices: [SittingNotice]
    /// What the file holds when it was changed since the sitting was cut off; to be merged with
    /// the session, which is the sitting's own.
    public var underneath: Underneath?
    /// Other versions of the workshop beside the file, from which something can be brought in.
    public var versions: [SessionVersion] = []
    /// Why nothing can be written at the moment; work can go on in memory.
    public var trouble: SessionFileError?
}
