import TerminalUI

extension Rect {
    /// One of `across` × `down` tiles with a gap between them, counted by rows.
    func tile(_ place: Int, across: Int, down: Int) -> Rect {
        let gap = across > 1 ? 2 : 0
        let width = max(0, columns - gap * (across - 1)) / max(1, across)
        let top = place / max(1, across) * rows / max(1, down)
        let bottom = (place / max(1, across) + 1) * rows / max(1, down)
        return Rect(
            column: column + place % max(1, across) * (width + gap), row: row + top,
            columns: width, rows: max(bottom - top > 2 ? bottom - top - 1 : bottom - top, 0))
    }
}

extension [String] {
    /// Draws short texts in as many columns as they need, as large as fits.
    func drawInColumns(into grid: inout Grid, _ rect: Rect) {
        let widest = map { DisplayWidth.of($0) }.max() ?? 0
        let most = Swift.max(1, rect.columns / Swift.max(12, Swift.min(widest + 2, rect.columns)))
        let across = Swift.max(
            1, Swift.min(most, (count + rect.rows - 1) / Swift.max(1, rect.rows)))
        let down = (count + across - 1) / across
        let areas = indices.map { rect.tile($0, across: across, down: down) }
        let smallest = Size(
            columns: areas.map(\.columns).min() ?? 0, rows: areas.map(\.rows).min() ?? 0)
        for (text, area) in zip(LargeText.alike(self, each: smallest), areas) {
            text.draw(into: &grid, area, .heading)
        }
    }
}
