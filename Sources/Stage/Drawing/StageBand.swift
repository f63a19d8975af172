import TerminalUI
import Wording

/// The band at the top of a round: who speaks on the left, the clock on the right.
struct StageBand {
    var clock: StageClock?
    var lines: [StyledText] = []

    /// Draws it and returns what is left below; takes no row when it holds nothing.
    ///
    /// The first line is as large as the clock leaves room for, the others stand below it.
    func draw(atTopOf rect: Rect, into grid: inout Grid, _ wording: Wording) -> Rect {
        guard clock != nil || !lines.isEmpty else { return rect }
        var rows = max(lines.count, rect.rows / 5)
        var left = rect
        if let clock {
            let place = Size(columns: rect.columns * 2 / 5, rows: max(1, rect.rows / 4))
            let size = clock.size(fitting: place, wording)
            rows = max(lines.count, size.rows)
            let (right, rest) = rect.splitRight(size.columns)
            clock.draw(into: &grid, right.splitTop(size.rows).top, wording)
            left = rest.splitRight(2).rest
        }
        left = left.splitTop(rows).top
        var used = 0
        if let first = lines.first, let style = first.spans.first?.style {
            let room = Size(columns: left.columns, rows: max(1, left.rows - lines.count + 1))
            let text = LargeText(first.plain, fitting: room)
            text.draw(into: &grid, left, style)
            used = text.rows
        }
        for line in lines.dropFirst() {
            line.truncated(columns: left.columns).draw(into: &grid, left.splitTop(used).rest)
            used += 1
        }
        return rect.splitTop((clock == nil ? used : rows) + 1).rest
    }
}
