/// A place on the screen, column and row from 0 at the top left.
public struct Position: Hashable, Sendable {
    /// Column from the left, from 0.
    public var column: Int
    /// Row from the top, from 0.
    public var row: Int

    /// Makes a position.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
