import TerminalUI
import Wording

/// The band at the top of a round: who speaks on the left, the clock on the right.
struct StageBand {
    var clock: StageClock?
    var lines: [StyledText] = []

    /// Draws it and returns what is left below; takes no row when it holds nothing.
    func draw(atTopOf rect: Rect, into grid: inout Grid, _ wording: Wording) -> Rect {
        var rows = lines.count
        var left = rect
        if let clock {
            let place = Size(columns: rect.columns * 2 / 5, rows: max(1, rect.rows / 4))
            let size = clock.size(fitting: place, wording)
            rows = max(rows, size.rows)
            let (right, rest) = rect.splitRight(size.columns)
            clock.draw(into: &grid, right.splitTop(size.rows).top, wording)
            left = rest.splitRight(2).rest
        }
        guard rows > 0 else { return rect }
        for (offset, line) in lines.prefix(left.rows).enumerated() {
            line.truncated(columns: left.columns).draw(into: &grid, left.splitTop(offset).rest)
        }
        return rect.splitTop(rows + 1).rest
    }
}
