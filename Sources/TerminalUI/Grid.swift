/// A rectangle of cells, drawn into and then shown.
public struct Grid: Equatable, Sendable {
    /// Columns and rows.
    public let size: Size
    /// Row after row, `size.columns` cells each.
    public private(set) var cells: [Cell]
    /// Rows written since the flag was last cleared.
    public private(set) var dirtyRows: Set<Int>

    /// Makes a blank grid, all of it dirty.
    public init(_ size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
        dirtyRows = Set(0..<size.rows)
    }
}
