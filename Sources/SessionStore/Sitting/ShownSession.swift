import Workshop

/// A session that was read only to be shown.
public struct ShownSession: Sendable {
    /// The session, as far as this version understands it.
    public var session: Session
    /// The later format that its file is of; nil for one that this version knows, and may write.
    public var laterFormat: Int?
}
