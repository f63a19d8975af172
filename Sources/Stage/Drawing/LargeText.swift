import TerminalUI

/// Text as large as a place allows.
struct LargeText {
    private let lines: [Substring]
    private let size: Size

    /// Chooses the largest letters in which `text` fits a place.
    init(_ text: String, fitting size: Size) {
        lines = Array(TextLayout.wrapped(text, columns: max(1, size.columns)).prefix(size.rows))
        self.size = size
    }

    /// Rows that it takes.
    var rows: Int { lines.count }

    /// Draws it into a rectangle.
    func draw(
        into grid: inout Grid, _ rect: Rect, _ style: Style, _ alignment: Alignment = .left,
        _ vertical: Alignment = .left
    ) {
        let free = max(0, rect.rows - rows)
        let top = vertical == .centre ? free / 2 : vertical == .right ? free : 0
        for (offset, line) in lines.enumerated() {
            StyledText(String(line), style).draw(
                into: &grid, rect.splitTop(top + offset).rest, alignment)
        }
    }

    /// Draws it at the top of a rectangle and returns what is left below, after a gap.
    func draw(
        atTopOf rect: Rect, into grid: inout Grid, _ style: Style, gap: Int = 1
    ) -> Rect {
        draw(into: &grid, rect, style)
        return rect.splitTop(rows + gap).rest
    }
}
