import TerminalUI
import Wording

/// What meets where and when: rooms down, times across, a rule below each room.
struct ProgrammeGrid: Equatable, Sendable {
    /// A room with what meets there at each time.
    struct Row: Equatable, Sendable {
        let name: String
        /// The words for each column; empty where nothing meets.
        let cells: [String]
    }

    /// What stands above the columns.
    let columns: [String]
    let rows: [Row]

    /// Columns between two cells.
    private static let gap = 2

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording, _ points: Points) {
        guard !columns.isEmpty, !rows.isEmpty else { return }
        let widest = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
        let margin = min(widest + 2, max(1, rect.columns / 5))
        let width = max(1, (rect.columns - margin) / columns.count - Self.gap)
        func column(_ place: Int) -> Int {
            rect.column + margin + place * (width + Self.gap)
        }
        for (place, title) in columns.enumerated() {
            StyledText(title, .accent).truncated(columns: width).draw(
                into: &grid,
                Rect(column: column(place), row: rect.row, columns: width, rows: 1))
        }
        let heights = heights(width: width, rows: rect.rows - 1)
        let smallest = Size(columns: width, rows: heights.min() ?? 1)
        let letters = LargeText.alike(rows.flatMap(\.cells), each: smallest, points)
        let isLarge = letters.contains(where: \.isBlock)
        var row = rect.row + 1
        for (place, entry) in rows.enumerated() where row < rect.bottom {
            grid.fill(
                Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), with: "─",
                style: .frame)
            let height = min(heights[place], rect.bottom - row - 1)
            let name = LargeText(
                cutting: entry.name, to: Size(columns: margin - 1, rows: max(1, height)))
            name.draw(
                into: &grid,
                Rect(column: rect.column, row: row + 1, columns: margin - 1, rows: height), .accent)
            for (cell, text) in entry.cells.prefix(columns.count).enumerated() {
                let area = Rect(
                    column: column(cell), row: row + 1, columns: width, rows: height)
                let shown =
                    isLarge
                    ? letters[place * columns.count + cell]
                    : LargeText(cutting: text, to: area.size)
                shown.draw(into: &grid, area, .heading)
            }
            row += height + 1
        }
    }

    /// Rows for each room, its rule not counted: what its words need, and what is free in equal parts.
    private func heights(width: Int, rows available: Int) -> [Int] {
        let needed = rows.map { row in
            row.cells.map { TextLayout.wrapped($0, columns: width).count }.max() ?? 1
        }
        let room = max(rows.count, available - rows.count)
        var heights = needed.map { max(1, $0) }
        // The highest give first, so that as few words as can be are cut.
        while heights.reduce(0, +) > room, let most = heights.max(), most > 1,
            let place = heights.lastIndex(of: most)
        {
            heights[place] -= 1
        }
        let free = max(0, room - heights.reduce(0, +)) / max(1, rows.count)
        return heights.map { $0 + free }
    }
}
