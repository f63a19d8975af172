/// One step of a sitting: what is recorded, written to the journal and followed by projectors.
///
/// Each holds its change in full, so that what was done can be told without knowing what went before.
public enum Step: Equatable, Sendable {
    /// A change was made.
    case change(Change)
    /// A change was taken back; given as it was made.
    case undo(Change)
    /// A change that had been taken back was made again.
    case redo(Change)

    /// What it does to the session.
    public var effect: Change {
        switch self {
        case .change(let change), .redo(let change): change
        case .undo(let change): change.inverse
        }
    }
}
