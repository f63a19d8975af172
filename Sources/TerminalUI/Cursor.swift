/// Where the cursor stands, and whether it is seen.
///
/// A hidden one is there for those who hear the screen or feel it: what reads it to them follows the
/// cursor, seen or not, so that it has to stand where the eye would be.
public struct Cursor: Equatable, Sendable {
    /// The cell.
    public var position: Position
    /// Whether it is seen: something is being written there.
    public var isVisible: Bool

    /// Makes a cursor.
    public init(_ position: Position, isVisible: Bool = true) {
        self.position = position
        self.isVisible = isVisible
    }
}
