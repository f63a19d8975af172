import CNcurses
import TerminalUI

/// What curses was last told to show, so that only changed rows and cells are handed to it.
struct ShownCells {
    /// The font, where it is known to lack signs.
    var font: ConsoleFont?
    /// What keeps words from the right in their columns.
    var directions = DirectionMarks { _ in nil }
    private var size = Size(columns: 0, rows: 0)
    private var cells: [Cell] = []
    private var row: [cchar_t] = []
    /// Rows outside `dirtyRows` may differ as well: the grid or the screen is another one.
    private(set) var isStale = true
    private var gridSize = Size(columns: 0, rows: 0)
    /// Whether vowel signs with a column of their own were shown since the screen was last erased.
    private(set) var hasSpacingMarks = false

    /// Forgets what was shown; the next grid is compared whole.
    mutating func forget() {
        isStale = true
    }

    /// Hands the differences between `grid` and what is shown to `window`.
    ///
    /// - Parameters:
    ///   - rows: those that may go; nil for all.
    ///   - reading: what is read of it by ear or finger, nil where it is looked at.
    mutating func send(
        _ grid: Grid, rows: DirtyRows? = nil, to window: UnsafeMutablePointer<WINDOW>,
        of screen: Size, looks: StyleLooks, _ reading: Reading? = nil
    ) {
        if isStale || screen != size || grid.size != gridSize {
            size = screen
            gridSize = grid.size
            cells = Array(repeating: .blank, count: screen.columns * screen.rows)
            row = Array(repeating: cchar_t(), count: screen.columns)
            isStale = true
            hasSpacingMarks = false
            wbkgdset(window, chtype(COLOR_PAIR(Int32(looks.ground))))
            werase(window)
        }
        let columns = min(screen.columns, grid.size.columns)
        guard columns > 0 else { return }
        let all = isStale
        let dirty = rows ?? grid.dirtyRows
        let moved =
            reading == nil || all || columns != screen.columns || grid.size.rows != screen.rows
            ? DirtyRows(count: 0) : Reading.moved(from: cells, to: grid)
        grid.cells.withUnsafeBufferPointer { new in
            var wanted = dirty
            if all { wanted.insertAll() }
            let end = min(screen.rows, grid.size.rows)
            for line in wanted {
                guard line < end else { break }
                let start = line * grid.size.columns
                send(
                    UnsafeBufferPointer(rebasing: new[start..<(start + columns)]), line: line,
                    to: window, looks: looks, moved.contains(line) ? nil : reading)
            }
        }
        isStale = false
    }

    /// One span a row, from the first cell that changed to the last: curses compares within it
    /// once more, and finds the cheapest way across what stayed.
    private mutating func send(
        _ new: UnsafeBufferPointer<Cell>, line: Int, to window: UnsafeMutablePointer<WINDOW>,
        looks: StyleLooks, _ reading: Reading?
    ) {
        let base = line * size.columns
        guard var (first, last) = changed(new, since: base) else { return }
        // What follows a word from the right decides whether that word's end is marked.
        for column in max(0, first - DirectionMarks.reach)..<first
        where DirectionMarks.isFromTheRight(new[column].base) {
            first = column
            break
        }
        // Wide characters go as a whole.
        while first > 0, new[first].width == 0 { first -= 1 }
        while last + 1 < new.count, new[last + 1].width == 0 { last += 1 }

        if let reading, !reading.isTyping(line: line, from: first) {
            wredrawln(window, Int32(line), 1)
        }
        // Such a sign is part of its letter in some terminals: one cannot be written without the other.
        for column in first...min(last + 1, new.count - 1)
        where SpacingMarks.contains(new[column].base)
            || SpacingMarks.contains(cells[base + column].base)
        {
            hasSpacingMarks = true
            wredrawln(window, Int32(line), 1)
            break
        }
        var count = 0
        var column = first
        while column <= last {
            column += fill(count, from: new, at: column, looks: looks)
            count += 1
        }
        for column in first...last { cells[base + column] = new[column] }
        wmove(window, Int32(line), Int32(first))
        wadd_wchnstr(window, row, Int32(count))
    }

    /// The first and the last column in which a row differs from what is shown from `base` on.
    private func changed(
        _ new: UnsafeBufferPointer<Cell>, since base: Int
    ) -> (first: Int, last: Int)? {
        cells.withUnsafeBufferPointer { cells in
            let old = UnsafeBufferPointer(rebasing: cells[base..<(base + new.count)])
            var first = 0
            while first < new.count, new[first] == old[first] { first += 1 }
            guard first < new.count else { return nil }
            var last = new.count - 1
            while new[last] == old[last] { last -= 1 }
            return (first, last)
        }
    }

    /// Fills curses cell `index` from the cell at `column`, and returns the columns it covers.
    private mutating func fill(
        _ index: Int, from new: UnsafeBufferPointer<Cell>, at column: Int, looks: StyleLooks
    ) -> Int {
        let cell = new[column]
        let look = looks.look(of: cell.style)
        if (0x20..<0x7F).contains(cell.base), cell.firstMark == 0 {
            _ = curses_fill_cell(&row[index], cell.base, 0, 0, 0, look.attributes, look.pair)
            return 1
        }
        // What would shift the rest of the row is replaced: control characters, scalars that
        // the C library gives another width than the grid does, halves of wide characters.
        let width = Int(cell.width)
        let base = font?.shown(cell.base) ?? cell.base
        let fits =
            width >= 1 && Int(curses_width(base)) == width
            && (width == 1 || (column + 1 < new.count && new[column + 1].width == 0))
        if fits,
            curses_fill_cell(
                &row[index], base, cell.firstMark, cell.secondMark,
                directions.after(column, of: new), look.attributes, look.pair)
        {
            return width
        }
        let replacement: UInt32 = width == 0 ? 0x20 : 0xFFFD
        _ = curses_fill_cell(&row[index], replacement, 0, 0, 0, look.attributes, look.pair)
        return 1
    }
}
