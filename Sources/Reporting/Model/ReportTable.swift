/// Rows and columns, each with a header; a cell holds what belongs there, one entry below the other.
///
/// Formats that know no tables show the same as a list, ``Block/listed``.
public struct ReportTable: Equatable, Sendable {
    /// A row: what it is about, and a cell for each column.
    public struct Row: Equatable, Sendable {
        /// What the row is about.
        public var header: Fragment
        /// The entries of each cell, as items of a list.
        public var cells: [[Block]]

        /// Makes a row.
        public init(_ header: Fragment, cells: [[Block]]) {
            self.header = header
            self.cells = cells
        }
    }

    /// What the table shows, for those who come upon it alone.
    public var caption: [Fragment]
    /// What the rows are: the header of the headers.
    public var corner: Fragment
    /// The headers of the columns.
    public var columns: [Fragment]
    /// The rows from top to bottom.
    public var rows: [Row]

    /// Makes a table.
    public init(caption: [Fragment], corner: Fragment, columns: [Fragment], rows: [Row]) {
        self.caption = caption
        self.corner = corner
        self.columns = columns
        self.rows = rows
    }

    /// Everything that stands in a cell, row by row.
    var entries: [Block] { rows.flatMap { $0.cells.flatMap(\.self) } }

    /// Whether a column holds nothing but figures and signs as short as they.
    func holdsFigures(_ column: Int) -> Bool {
        let entries = rows.flatMap { $0.cells.indices.contains(column) ? $0.cells[column] : [] }
        let texts = entries.map { $0.fragments.map(\.text).joined(separator: " ") }
        return !texts.isEmpty && columns[column].text.count < 7 && texts.allSatisfy { $0.count < 7 }
    }

    /// The table with every piece of text changed.
    func mapped(_ change: (Fragment) -> Fragment) -> ReportTable {
        ReportTable(
            caption: caption.map(change), corner: change(corner), columns: columns.map(change),
            rows: rows.map { row in
                Row(
                    change(row.header),
                    cells: row.cells.map { cell in
                        cell.map { entry in
                            var entry = entry
                            entry.fragments = entry.fragments.map(change)
                            return entry
                        }
                    })
            })
    }
}

extension Block {
    /// The block, or where it is a table the same as a list: each row with what stands in its cells.
    public var listed: [Block] {
        guard case .table(let table) = kind else { return [self] }
        return table.rows.flatMap { row in
            var header = row.header
            header.emphasis = .strong
            var items = [Block(.item(), [header])]
            for (column, cell) in zip(table.columns, row.cells) {
                for entry in cell {
                    var item = entry
                    item.kind = .item(depth: 1)
                    item.session = session
                    var label = column
                    label.text += "\u{A0}:"
                    label.emphasis = .aside
                    item.fragments.insert(label, at: 0)
                    items.append(item)
                }
            }
            return items
        }
    }
}
