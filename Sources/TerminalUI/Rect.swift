/// A part of the screen, in columns and rows; may lie outside of it.
public struct Rect: Hashable, Sendable {
    /// The leftmost column, from 0; negative when it begins outside.
    public let column: Int
    /// The topmost row, from 0; negative when it begins outside.
    public let row: Int
    /// Columns, never negative.
    public let columns: Int
    /// Rows, never negative.
    public let rows: Int

    /// Beyond this no screen reaches, and sums of two cannot overflow.
    private static let limit = 1 << 30

    /// Makes a rectangle; negative sizes count as zero.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = min(max(column, -Rect.limit), Rect.limit)
        self.row = min(max(row, -Rect.limit), Rect.limit)
        self.columns = min(max(columns, 0), Rect.limit)
        self.rows = min(max(rows, 0), Rect.limit)
    }

    /// Makes the rectangle of a whole screen.
    public init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    /// The first column to the right of it.
    public var right: Int { column + columns }
    /// The first row below it.
    public var bottom: Int { row + rows }
    /// The corner at the top left.
    public var origin: Position { Position(column: column, row: row) }
    /// Columns and rows.
    public var size: Size { Size(columns: columns, rows: rows) }
    /// Whether it holds no cell.
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// Whether a place lies inside.
    public func contains(_ position: Position) -> Bool {
        position.column >= column && position.column < right && position.row >= row
            && position.row < bottom
    }

    /// What two rectangles share; empty if nothing.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top, columns: min(right, other.right) - left,
            rows: min(bottom, other.bottom) - top)
    }

    /// Whether two rectangles share a cell.
    public func intersects(_ other: Rect) -> Bool {
        !intersection(other).isEmpty
    }

    /// The rectangle without `columns` on either side and `rows` above and below; empty, around
    /// its middle, when there is less than that.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        let side = min(columns, self.columns / 2)
        let edge = min(rows, self.rows / 2)
        return Rect(
            column: column + side, row: row + edge,
            columns: columns > side ? 0 : self.columns - 2 * side,
            rows: rows > edge ? 0 : self.rows - 2 * edge)
    }

    /// The upper `count` rows, at most all of them, and what is left below.
    public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
        let taken = min(max(count, 0), rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: taken),
            Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
        )
    }

    /// The lower `count` rows, at most all of them, and what is left above.
    public func splitBottom(_ count: Int) -> (bottom: Rect, rest: Rect) {
        let parts = splitTop(rows - min(max(count, 0), rows))
        return (parts.rest, parts.top)
    }

    /// The `count` columns on the left, at most all of them, and what is left beside them.
    public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
        let taken = min(max(count, 0), columns)
        return (
            Rect(column: column, row: row, columns: taken, rows: rows),
            Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
        )
    }

    /// The `count` columns on the right, at most all of them, and what is left beside them.
    public func splitRight(_ count: Int) -> (right: Rect, rest: Rect) {
        let parts = splitLeft(columns - min(max(count, 0), columns))
        return (parts.rest, parts.left)
    }

    /// A rectangle of the given size in the middle of this one, cut to fit.
    public func centred(columns: Int, rows: Int) -> Rect {
        let width = min(max(columns, 0), self.columns)
        let height = min(max(rows, 0), self.rows)
        return Rect(
            column: column + (self.columns - width) / 2, row: row + (self.rows - height) / 2,
            columns: width, rows: height)
    }
}
