/// The size of a screen or a part of it, in columns and rows.
public struct Size: Hashable, Sendable {
    /// Columns, never negative.
    public var columns: Int
    /// Rows, never negative.
    public var rows: Int

    /// Makes a size; negative numbers count as zero.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}
