/// A field on as many rows as its text needs, broken between words, or the part around the cursor
/// where that is more than there is room for.
public struct FieldRows: Equatable, Sendable {
    /// What each row shows.
    public let texts: [String]
    /// The cursor, counted from the first of these rows.
    public let cursor: Position
    /// Whether there is more before the first row.
    let isCutAbove: Bool
    /// Whether there is more behind the last row.
    let isCutBelow: Bool
    /// How many letters of one column may be typed at the cursor that change nothing but its row.
    public let lettersLeft: Int

    /// Draws the rows from the top of `rect`; a `…` at either end says that there is more.
    public func draw(into grid: inout Grid, _ rect: Rect, style: Style = .input) {
        grid.clipped(to: rect) { grid in
            grid.fill(rect, style: style)
            for (offset, text) in texts.enumerated() {
                grid.write(
                    text, at: Position(column: rect.column, row: rect.row + offset), style: style)
            }
            let sign = Style(.muted, style.attributes)
            if isCutAbove { grid.write("…", at: rect.origin, style: sign) }
            if isCutBelow {
                let last = Position(column: rect.right - 1, row: rect.row + texts.count - 1)
                grid.write("…", at: last, style: sign)
            }
        }
    }

    /// Where the cursor is when the rows are drawn into `rect`.
    public func cursorPosition(in rect: Rect) -> Position {
        Position(column: rect.column + cursor.column, row: rect.row + cursor.row)
    }
}

extension TextField {
    /// Whether the text and the cursor behind it take at most `limit` columns; reads no further than
    /// that.
    public func fits(columns limit: Int) -> Bool {
        var left = limit - columnsBefore - 1
        guard left >= after.count else { return left >= 0 && after.isEmpty }
        for character in after {
            left -= DisplayWidth.of(character)
            if left < 0 { return false }
        }
        return true
    }

    /// The field on rows of so many columns, at most `limit` of them.
    ///
    /// The cost depends on what these rows can hold, not on the text. What is hidden before them
    /// follows from the text alone, as on a single row.
    public func rows(columns: Int, upTo limit: Int) -> FieldRows {
        let columns = max(2, columns)
        let room = columns * max(1, limit)
        let (shown, place, hidesStart, hidesEnd) = shownAround(room)
        let widths = shown.map { DisplayWidth.of($0) }
        let starts = Self.rowStarts(shown, widths, columns)
        let row = max(0, (starts.firstIndex { $0 > place } ?? starts.count) - 1)
        let top = max(0, row - limit + 1)
        let bottom = min(starts.count, top + max(1, limit))
        let texts = (top..<bottom).map { row in
            let end = row + 1 < starts.count ? starts[row + 1] : shown.count
            return String(shown[starts[row]..<end])
        }
        let column = widths[starts[row]..<place].reduce(0, +)
        let isCutAbove = hidesStart || top > 0
        // A word that fills the row above goes on at the beginning of this one.
        let isOpen = !isCutAbove && column > 0 && after.isEmpty
        return FieldRows(
            texts: texts, cursor: Position(column: min(column, columns - 1), row: row - top),
            isCutAbove: isCutAbove, isCutBelow: hidesEnd || bottom < starts.count,
            lettersLeft: isOpen ? max(0, min(columns - 1 - column, room - 1 - columnsBefore)) : 0)
    }

    /// The characters around the cursor that so many columns may show, and its place among them.
    private func shownAround(
        _ room: Int
    ) -> (shown: [Character], place: Int, hidesStart: Bool, hidesEnd: Bool) {
        let hidden = firstColumn(visible: room)
        var start = before.endIndex
        var columns = columnsBefore
        while start > before.startIndex, columns > hidden {
            start = before.index(before: start)
            columns -= DisplayWidth.of(before[start])
        }
        let shown = Array(before[start...])
        let next = after.suffix(room)
        return (
            shown + next.reversed(), shown.count, start > before.startIndex,
            next.count < after.count
        )
    }

    /// Where rows begin: behind a space, or within a word that is longer than a row.
    private static func rowStarts(
        _ shown: [Character], _ widths: [Int], _ columns: Int
    ) -> [Int] {
        var starts = [0]
        var column = 0
        var wordStart = 0
        for (place, character) in shown.enumerated() {
            // A space that has no room hangs at the end of its row.
            if column + widths[place] > columns, character != " " {
                let start = wordStart > starts[starts.count - 1] ? wordStart : place
                starts.append(start)
                column = widths[start..<place].reduce(0, +)
            }
            column += widths[place]
            if character == " " { wordStart = place + 1 }
        }
        // The cursor needs a place behind a full row.
        if column >= columns, shown.last != " " { starts.append(shown.count) }
        return starts
    }
}
