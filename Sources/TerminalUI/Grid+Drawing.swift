extension Grid {
    /// Writes text on one row, cut between clusters where the clip or `maxColumns` ends.
    ///
    /// - Parameters:
    ///   - position: Where the first column goes; may lie outside of the grid.
    ///   - maxColumns: Columns the text may take, counted from `position`.
    /// - Returns: The columns that the text took, those left of the clip included, so that the
    ///   next text can follow at `position.column` plus this.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, at position: Position, style: Style = .plain,
        maxColumns: Int = .max
    ) -> Int {
        let row = position.row
        guard row >= clip.row, row < clip.bottom, position.column < clip.right else { return 0 }
        let start = max(position.column, -(1 << 30))
        let end = min(clip.right, start + min(max(maxColumns, 0), 1 << 31))
        var column = start
        ClusterReader.reading(text) { reader in
            while let cluster = reader.next(), column + cluster.width <= end {
                if cluster.scalar != 0 && column >= clip.column {
                    let glyph = Glyph(base: cluster.scalar, width: cluster.width)
                    put(glyph, column: column, row: row, style: style)
                } else if column + cluster.width > clip.column {
                    var place = column
                    reader.eachGlyph(of: cluster) { glyph in
                        put(glyph, column: place, row: row, style: style)
                        place += glyph.width
                    }
                }
                column += cluster.width
            }
        }
        if column > clip.column { dirtyRows.insert(row) }
        return column - start
    }

    /// Puts one letter of one column that joins no other.
    mutating func put(_ letter: Unicode.Scalar, at place: Position, style: Style) {
        guard clip.contains(place) else { return }
        put(
            Glyph(base: letter.value, width: 1), column: place.column, row: place.row, style: style)
        dirtyRows.insert(place.row)
    }

    /// Blanks a rectangle, in a style.
    public mutating func fill(_ rect: Rect, style: Style = .plain) {
        fill(rect, with: Glyph(base: 0x20, width: 1), style: style)
    }

    /// Repeats a character of one column all over a rectangle; any other is drawn as a blank.
    public mutating func fill(_ rect: Rect, with character: Character, style: Style = .plain) {
        fill(rect, with: Grid.narrow(character), style: style)
    }

    /// Blanks everything inside of the clip.
    public mutating func clear() {
        fill(clip)
    }

    /// Blanks whole rows, from side to side of the clip.
    public mutating func clear(rows: Range<Int>) {
        fill(
            Rect(column: clip.column, row: rows.lowerBound, columns: clip.columns, rows: rows.count)
        )
    }

    /// Draws a line from side to side of the clip.
    public mutating func horizontalRule(row: Int, style: Style = .frame) {
        fill(
            Rect(column: clip.column, row: row, columns: clip.columns, rows: 1), with: "─",
            style: style)
    }

    /// Draws a line from the top to the bottom of `rect`, in its leftmost column.
    public mutating func verticalRule(_ rect: Rect, style: Style = .frame) {
        fill(rect.splitLeft(1).left, with: "│", style: style)
    }

    /// Draws a frame along the inside of `rect`, with a title in its upper edge.
    ///
    /// What is inside of the frame stays as it is. Nothing is drawn in less than 2×2.
    public mutating func box(
        _ rect: Rect, title: String = "", style: Style = .frame, titleStyle: Style = .heading
    ) {
        guard rect.columns >= 2, rect.rows >= 2 else { return }
        fill(rect.splitTop(1).top, with: "─", style: style)
        fill(rect.splitBottom(1).bottom, with: "─", style: style)
        fill(rect.splitLeft(1).left, with: "│", style: style)
        fill(rect.splitRight(1).right, with: "│", style: style)
        let right = rect.right - 1
        let bottom = rect.bottom - 1
        write("┌", at: rect.origin, style: style)
        write("┐", at: Position(column: right, row: rect.row), style: style)
        write("└", at: Position(column: rect.column, row: bottom), style: style)
        write("┘", at: Position(column: right, row: bottom), style: style)
        guard !title.isEmpty, rect.columns >= 8 else { return }
        let shown = " " + TextLayout.truncated(title, columns: rect.columns - 6) + " "
        write(shown, at: Position(column: rect.column + 2, row: rect.row), style: titleStyle)
    }

    /// Changes the style of what is in a rectangle and leaves the text; a wide character changes
    /// when its first half is inside.
    public mutating func restyle(_ rect: Rect, _ style: Style) {
        let area = rect.intersection(clip)
        for row in area.row..<area.bottom where !area.isEmpty {
            let start = row * size.columns
            for column in area.column..<area.right {
                let cell = cells[start + column]
                if cell.width == 0 && column == area.column { continue }
                cells[start + column].style = style
                if cell.width == 2 { cells[start + column + 1].style = style }
            }
            dirtyRows.insert(row)
        }
    }

    private static func narrow(_ character: Character) -> Glyph {
        var found: Glyph?
        var count = 0
        Glyph.each(in: Substring(String(character))) {
            found = $0
            count += 1
        }
        guard let glyph = found, count == 1, glyph.width == 1 else {
            return Glyph(base: 0x20, width: 1)
        }
        return glyph
    }

    private mutating func fill(_ rect: Rect, with glyph: Glyph, style: Style) {
        let area = rect.intersection(clip)
        guard !area.isEmpty else { return }
        let cell = Cell(
            base: manner.isPlain ? PlainSigns.stand(for: glyph.base) : glyph.base,
            firstMark: glyph.firstMark, secondMark: glyph.secondMark,
            style: style)
        for row in area.row..<area.bottom {
            let start = row * size.columns
            separate(at: area.column, row: row)
            separate(at: area.right, row: row)
            for index in start + area.column..<start + area.right { cells[index] = cell }
            dirtyRows.insert(row)
        }
    }

    /// Puts a glyph that ends inside of the clip; of a wide one that begins before it, the half
    /// that is inside becomes blank.
    private mutating func put(_ glyph: Glyph, column: Int, row: Int, style: Style) {
        let end = column + glyph.width
        guard end > clip.column else { return }
        let first = max(column, clip.column)
        separate(at: first, row: row)
        separate(at: end, row: row)
        let index = row * size.columns + first
        if first > column {
            cells[index] = Cell(base: 0x20, style: style)
            return
        }
        cells[index] = Cell(
            base: manner.isPlain ? PlainSigns.stand(for: glyph.base) : glyph.base,
            firstMark: glyph.firstMark, secondMark: glyph.secondMark,
            style: style, width: UInt8(glyph.width))
        if glyph.width == 2 { cells[index + 1] = .continuation(style) }
    }

    /// Blanks both halves of a wide character that lies across the left edge of `column`.
    private mutating func separate(at column: Int, row: Int) {
        guard column > 0, column < size.columns else { return }
        let index = row * size.columns + column
        guard cells[index].width == 0 else { return }
        cells[index - 1] = Cell(base: 0x20, style: cells[index - 1].style)
        cells[index] = Cell(base: 0x20, style: cells[index].style)
    }
}
