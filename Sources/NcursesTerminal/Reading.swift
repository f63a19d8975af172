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
    /// A text is read as it stands.
    ///
    /// - Returns: nil where they may go in their order.
    func rowsBefore(_ grid: Grid, isStale: Bool) -> DirtyRows? {
        guard let place = cursor?.position, cursor?.isVisible == false, !isStale,
            grid.dirtyRows.contains(place.row),
            grid[column: place.column, row: place.row].style.role == .selection
        else { return nil }
        var rows = DirtyRows(count: grid.size.rows)
        for row in grid.dirtyRows where row != place.row && row != grid.size.rows - 1 {
            rows.insert(row)
        }
        return rows
    }

    /// The rows that stood elsewhere before, so many together and so near that curses has the terminal
    /// move them: nobody has to hear them again.
    ///
    /// - Parameters:
    ///   - old: the cells shown, as many columns a row as `grid` has.
    static func moved(from old: [Cell], to grid: Grid) -> DirtyRows {
        let (columns, rows) = (grid.size.columns, grid.size.rows)
        var moved = DirtyRows(count: rows)
        let changed = grid.dirtyRows.filter { row in
            let cells = row * columns..<(row + 1) * columns
            return grid.cells[cells] != old[cells]
        }
        guard changed.count >= fewestMoved else { return moved }
        for distance in 1..<rows {
            for shift in [-distance, distance] {
                var run = 0..<0
                for row in max(0, -shift)...min(rows, rows - shift) {
                    let stays =
                        row < min(rows, rows - shift)
                        && grid.cells[row * columns..<(row + 1) * columns]
                            == old[(row + shift) * columns..<(row + shift + 1) * columns]
                    if stays {
                        run = run.isEmpty ? row..<row + 1 : run.lowerBound..<row + 1
                        continue
                    }
                    // What curses takes for worth it, by its own rule.
                    if run.count >= fewestMoved, run.count + min(run.count / 8, 2) >= distance {
                        moved.insert(run)
                        // Where they come from has to be there still; moved away, it is written anew.
                        moved.insert(run.lowerBound + shift..<run.upperBound + shift)
                    }
                    run = 0..<0
                }
            }
        }
        return moved
    }

    private static let fewestMoved = 3
}
