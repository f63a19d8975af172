import Workshop

/// What was done to a session, to be written down.
public enum Deed: Equatable, Sendable {
    /// A change was made.
    case made(Change)
    /// This change was undone.
    case undone(Change)
    /// This change was made again.
    case redone(Change)
}
