/// A rectangle of cells, drawn into and then shown.
///
/// Whatever is drawn, every row holds exactly `size.columns` columns: a wide character is there
/// with both halves or not at all. Nothing outside of ``clip`` changes, except the other half of a
/// wide character that is overwritten, which becomes blank.
public struct Grid: Equatable, Sendable {
    /// Columns and rows.
    public let size: Size
    /// Row after row, `size.columns` cells each.
    public internal(set) var cells: [Cell]
    /// Rows written since the flag was last cleared.
    public internal(set) var dirtyRows: DirtyRows
    /// For whom it is drawn.
    public let manner: Manner
    /// The part that can be drawn into; never reaches outside of the grid.
    public private(set) var clip: Rect

    /// Makes a blank grid, all of it dirty.
    ///
    /// - Parameter manner: For whom it is drawn; on a plain one signs are ASCII.
    public init(_ size: Size, manner: Manner = Manner()) {
        self.size = size
        self.manner = manner
        cells = Array(repeating: .blank, count: size.columns * size.rows)
        dirtyRows = DirtyRows(count: size.rows)
        dirtyRows.insertAll()
        clip = Rect(size)
    }

    /// Two grids are equal when they show the same.
    public static func == (left: Grid, right: Grid) -> Bool {
        left.size == right.size && left.cells == right.cells
    }

    /// The whole grid.
    public var bounds: Rect { Rect(size) }

    /// The cell at a place, or a blank one outside of the grid.
    public subscript(column column: Int, row row: Int) -> Cell {
        guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return .blank }
        return cells[row * size.columns + column]
    }

    /// Says that everything drawn so far has been shown.
    public mutating func markClean() {
        dirtyRows.removeAll()
    }

    /// Says that every row has to be shown anew.
    public mutating func markDirty() {
        dirtyRows.insertAll()
    }

    /// Draws with everything outside of `rect` (and of the present clip) out of reach.
    public mutating func clipped<Result>(
        to rect: Rect, _ draw: (inout Grid) throws -> Result
    ) rethrows -> Result {
        let before = clip
        clip = clip.intersection(rect)
        defer { clip = before }
        return try draw(&self)
    }

    /// The rows as text, without styles, each as wide as the grid; for tests and for looking.
    public var lines: [String] {
        (0..<size.rows).map { row in
            var line = String.UnicodeScalarView()
            for cell in cells[row * size.columns..<(row + 1) * size.columns] {
                for value in [cell.base, cell.firstMark, cell.secondMark] where value != 0 {
                    if let scalar = Unicode.Scalar(value) { line.append(scalar) }
                }
            }
            return String(line)
        }
    }

    /// The first cell with something in it, of those whose text is there for a purpose where one is
    /// given, row by row; nil when there is none.
    func firstCell(in rect: Rect, as role: Style.Role?) -> Position? {
        let area = rect.intersection(bounds)
        var first: Position?
        for row in area.row..<area.bottom {
            for column in area.column..<area.right {
                let cell = cells[row * size.columns + column]
                let isBlank = cell.base == 0x20 || cell.base == 0
                guard role.map({ $0 == cell.style.role }) ?? !isBlank else { continue }
                let place = Position(column: column, row: row)
                if !isBlank { return place }
                if first == nil { first = place }
            }
            if let first { return first }
        }
        return nil
    }
}
