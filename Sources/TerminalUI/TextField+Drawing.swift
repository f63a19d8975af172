extension TextField {
    /// Where the cursor is when the field is drawn into `rect`; nil if `rect` is empty.
    public func cursorPosition(in rect: Rect) -> Position? {
        guard !rect.isEmpty else { return nil }
        return Position(
            column: rect.column + columnsBefore - firstColumn(visible: rect.columns),
            row: rect.row)
    }

    /// Draws the field into the first row of `rect`, scrolled so that the cursor is inside.
    ///
    /// A `…` at either end says that there is more. The cost depends on the columns that are
    /// visible, not on the text.
    ///
    /// - Returns: Where the cursor belongs; nil if `rect` is empty.
    @discardableResult
    public func draw(
        into grid: inout Grid, _ rect: Rect, style: Style = .input
    ) -> Position? {
        let line = rect.splitTop(1).top
        guard let cursor = cursorPosition(in: line) else { return nil }
        grid.clipped(to: line) { grid in
            grid.fill(line, style: style)
            drawBefore(into: &grid, line, cursor, style)
            drawAfter(into: &grid, line, cursor, style)
        }
        return cursor
    }

    /// The first column of the text that is visible.
    ///
    /// It moves on by half the width at a time, so that most keystrokes draw one character only,
    /// and it follows from the text alone, so that drawing stays a function of its input.
    func firstColumn(visible: Int) -> Int {
        guard columnsBefore >= visible else { return 0 }
        let step = max(1, visible / 2)
        return (columnsBefore - (visible - 1) + step - 1) / step * step
    }

    private func drawBefore(
        into grid: inout Grid, _ line: Rect, _ cursor: Position, _ style: Style
    ) {
        let hidden = columnsBefore - (cursor.column - line.column)
        var start = before.endIndex
        var columns = columnsBefore
        while start > before.startIndex && columns > hidden {
            let previous = before.index(before: start)
            columns -= DisplayWidth.of(before[previous..<start])
            start = previous
        }
        grid.write(
            before[start...], at: Position(column: line.column - hidden + columns, row: line.row),
            style: style)
        if hidden > 0 && line.columns > 1 {
            grid.write("…", at: line.origin, style: Style(.muted, style.attributes))
        }
    }

    private func drawAfter(
        into grid: inout Grid, _ line: Rect, _ cursor: Position, _ style: Style
    ) {
        // Characters without columns of their own (joiners) are few; the bound is for the rest.
        var shown = ""
        var columns = 0
        var next = after.count - 1
        while next >= 0 && columns <= line.right - cursor.column {
            shown.append(after[next])
            columns += DisplayWidth.of(after[next])
            next -= 1
        }
        grid.write(shown, at: cursor, style: style)
        let isCut = columns > line.right - cursor.column || next >= 0
        if isCut && cursor.column < line.right - 1 {
            grid.write(
                "…", at: Position(column: line.right - 1, row: line.row),
                style: Style(.muted, style.attributes))
        }
    }
}
