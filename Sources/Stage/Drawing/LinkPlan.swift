import TerminalUI
import Workshop

/// Themes one below the other and the links between them as lines on their right.
struct LinkPlan {
    private let rect: Rect
    private let routing: LinkRouting
    private let names: [LargeText]
    private let labels: [String]
    /// Rows between two themes.
    private let gap: Int
    private let nameColumns: Int
    private let labelColumns: Int

    /// Columns from one lane to the next.
    private static let lane = 3
    /// The least room in which a name can be made out.
    private static let shortestName = 14

    /// Plans the drawing; nil where it does not fit.
    init?(
        names: [String], links: [(from: Int, to: Int)], labels: [String], in rect: Rect,
        _ points: Points
    ) {
        let least = LinkRouting(themes: names.count, links: links)
        guard !names.isEmpty, least.rows <= rect.rows else { return nil }
        gap = least.rows + names.count - 1 <= rect.rows ? 1 : 0
        // As high as all themes can be at once, which is what large letters need.
        let free = rect.rows - gap * (names.count - 1)
        let height = max(1, min(9, free / names.count))
        var routing = least
        for height in stride(from: height, to: 1, by: -1) where routing == least {
            let higher = LinkRouting(themes: names.count, links: links, height: height)
            if higher.rows <= free { routing = higher }
        }
        labelColumns = min(labels.map { DisplayWidth.of($0) }.max() ?? 0, rect.columns / 3)
        let room = rect.columns - labelColumns - routing.lanes * Self.lane - 5
        guard room >= Self.shortestName else { return nil }
        let lowest = routing.boxes.map(\.rows).min() ?? 1
        self.names = LargeText.alike(names, each: Size(columns: room, rows: lowest), points)
        let longest = names.map { DisplayWidth.of($0) }.max() ?? 0
        nameColumns = self.names.contains { $0.isBlock } ? room : min(room, longest)
        self.routing = routing
        self.labels = labels
        self.rect = rect
    }

    func draw(into grid: inout Grid) {
        for (box, name) in zip(routing.boxes, names) {
            let area = rect.splitTop(row(box.top)).rest.splitLeft(nameColumns).left
            name.draw(into: &grid, area.splitTop(box.rows).top, .heading)
        }
        let lines = lines
        for (row, line) in lines.enumerated() where line.contains(where: { $0 != " " }) {
            StyledText(String(line), .accent).draw(into: &grid, linesArea.splitTop(row).rest)
        }
        for way in routing.ways {
            let label = TextLayout.truncated(labels[way.link], columns: labelColumns)
            let area = linesArea.splitTop(row(way.from)).rest.splitLeft(labelColumns + 1).left
            StyledText(label).draw(into: &grid, area, .right)
        }
    }

    private var linesArea: Rect { rect.splitLeft(nameColumns + 1).rest }

    /// Every way in signs, row by row.
    private var lines: [[Character]] {
        let rows = routing.boxes.indices.last.map { _ in row(routing.rows - 1) + 1 } ?? 0
        var lines = Array(
            repeating: [Character](repeating: " ", count: linesArea.columns), count: rows)
        func put(_ sign: Character, _ column: Int, _ row: Int) {
            guard lines.indices.contains(row), lines[row].indices.contains(column) else { return }
            let crossed: Set<Character> = [lines[row][column], sign]
            lines[row][column] = crossed == ["━", "┃"] ? "╋" : sign
        }
        for way in routing.ways {
            let (start, end) = (row(way.from), row(way.to))
            let column = labelColumns + 3 + way.lane * Self.lane
            for place in (labelColumns + 2)..<column { put("━", place, start) }
            for place in 2..<column { put("━", place, end) }
            put("◀", 1, end)
            for between in min(start, end)...max(start, end) { put("┃", column, between) }
            lines[start][column] = start < end ? "┓" : "┛"
            lines[end][column] = start < end ? "┛" : "┓"
        }
        return lines
    }

    /// Where a row of the routing is drawn.
    private func row(_ row: Int) -> Int {
        let above = routing.boxes.lastIndex { $0.top <= row } ?? 0
        return row + above * gap
    }
}
