import Workshop

/// What stands in the file instead of what this sitting has found or written there.
public struct Underneath: Sendable {
    /// The session that both come from; nil when it is lost.
    public let base: Session?
    /// What the file holds now, or why it cannot be read.
    public let theirs: Result<Session, SessionFileError>
    /// The version of the file that was read; nil when there is none.
    let digest: FileDigest?
}
