import TerminalUI

/// What somebody reads who hears the screen or feels it.
///
/// A reader of the screen says what arrives, or the row at the cursor: of a row that changed in a few
/// letters it would say those, and of two rows the one that was left.
struct Reading {
    private let cursor: Cursor?
    private let before: Cursor?

    /// - Parameters:
    ///   - cursor: where it will be.
    ///   - before: where it is on the screen.
    init(at cursor: Cursor?, before: Cursor?) {
        self.cursor = cursor
        self.before = before
    }

    /// Whether a row changes by what is being typed in it, which is heard letter by letter: nothing does
    /// before the cursor.
    func isTyping(line: Int, from column: Int) -> Bool {
        guard let cursor, let before, cursor.isVisible, before.isVisible,
            cursor.position.row == line, before.position.row == line
        else { return false }
        return column >= min(cursor.position.column, before.position.column)
    }

    /// The rows to send before others: all but the selected one, and the last, which says what happened.
    ///
    /// - Returns: nil where they may go in their order.
    func rowsBefore(_ grid: Grid, isStale: Bool) -> DirtyRows? {
        guard let cursor, !cursor.isVisible, !isStale, grid.dirtyRows.contains(cursor.position.row)
        else { return nil }
        var rows = DirtyRows(count: grid.size.rows)
        for row in grid.dirtyRows where row != cursor.position.row && row != grid.size.rows - 1 {
            rows.insert(row)
        }
        return rows
    }
}
