import TerminalUI

/// A grid as a picture: SVG that needs no font of its own, since each stretch of text is given its width
/// and blocks are drawn.
struct ScreenPicture {
    let grid: Grid
    /// What is told to whoever does not see it.
    let title: String

    private static let cell = (width: 8, height: 16)
    private static let ground = "#121212"

    var svg: String {
        let width = grid.size.columns * Self.cell.width
        let height = grid.size.rows * Self.cell.height
        var svg = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
            aria-labelledby="title" shape-rendering="crispEdges" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="13">
            <title id="title">\(escaped(title))</title>
            <rect width="\(width)" height="\(height)" fill="\(Self.ground)"/>

            """
        for row in 0..<grid.size.rows { svg += self.row(row) }
        return svg + "</svg>\n"
    }

    private func row(_ row: Int) -> String {
        var svg = ""
        var column = 0
        while column < grid.size.columns {
            let style = grid[column: column, row: row].style
            var end = column
            while end < grid.size.columns, grid[column: end, row: row].style == style { end += 1 }
            svg += stretch(column..<end, row, style)
            column = end
        }
        return svg
    }

    private func stretch(_ columns: Range<Int>, _ row: Int, _ style: Style) -> String {
        var colours = Self.colours(of: style)
        let isReversed = style.attributes.contains(.reverse) && style.role != .alarm
        if isReversed { colours = (colours.ground ?? Self.ground, colours.ink) }
        var svg = ""
        if let ground = colours.ground, ground != Self.ground {
            svg += rect(columns, row, part: (0, 2), fill: ground)
        }
        var text = ""
        var start = columns.lowerBound
        func flush(to end: Int, into svg: inout String) {
            let words = text.prefix { _ in true }
            if words.contains(where: { $0 != " " }) {
                svg += self.text(String(words), start..<end, row, style, colours.ink)
            }
            text = ""
        }
        var column = columns.lowerBound
        while column < columns.upperBound {
            let cell = grid[column: column, row: row]
            guard let part = Self.blocks[cell.base] else {
                for value in [cell.base, cell.firstMark, cell.secondMark] where value != 0 {
                    if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
                }
                column += 1
                continue
            }
            flush(to: column, into: &svg)
            let first = column
            while column < columns.upperBound, grid[column: column, row: row].base == cell.base {
                column += 1
            }
            svg += rect(first..<column, row, part: part, fill: colours.ink)
            start = column
        }
        flush(to: columns.upperBound, into: &svg)
        return svg
    }

    /// What is drawn of a cell: from which to which half of its height.
    private static let blocks: [UInt32: (from: Int, to: Int)] = [
        0x2588: (0, 2), 0x2580: (0, 1), 0x2584: (1, 2),
    ]

    private func rect(
        _ columns: Range<Int>, _ row: Int, part: (from: Int, to: Int), fill: String
    ) -> String {
        let half = Self.cell.height / 2
        let top = (row * 2 + part.from) * half
        return "<rect x=\"\(columns.lowerBound * Self.cell.width)\" y=\"\(top)\" "
            + "width=\"\(columns.count * Self.cell.width)\" height=\"\((part.to - part.from) * half)\" "
            + "fill=\"\(fill)\"/>\n"
    }

    private func text(
        _ text: String, _ columns: Range<Int>, _ row: Int, _ style: Style, _ ink: String
    ) -> String {
        // Blanks at both ends take their place, but are not written.
        let before = text.prefix { $0 == " " }.count
        let words = String(text.dropFirst(before).reversed().drop { $0 == " " }.reversed())
        let x = (columns.lowerBound + before) * Self.cell.width
        let y = row * Self.cell.height + 12
        let length = DisplayWidth.of(words) * Self.cell.width
        let weight = style.attributes.contains(.bold) ? " font-weight=\"bold\"" : ""
        return "<text x=\"\(x)\" y=\"\(y)\" textLength=\"\(length)\" xml:space=\"preserve\" "
            + "fill=\"\(ink)\"\(weight)>\(escaped(words))</text>\n"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;")
    }

    /// The colours of the room's dark scheme, which are all given.
    private static func colours(of style: Style) -> (ink: String, ground: String?) {
        let colours = ColourScheme.stageDark.colours(of: style.role, .many)
        return (
            colours.foreground.map(hexadecimal) ?? "#e4e4e4", colours.background.map(hexadecimal)
        )
    }

    /// A colour of the 256 that terminals share.
    private static func hexadecimal(_ number: UInt8) -> String {
        let parts: [Int]
        if number >= 232 {
            parts = Array(repeating: 8 + 10 * (Int(number) - 232), count: 3)
        } else if number >= 16 {
            let index = Int(number) - 16
            parts = [index / 36, index / 6 % 6, index % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
        } else {
            parts = number == 0 ? [18, 18, 18] : [228, 228, 228]
        }
        return "#"
            + parts.map { part in
                let digits = String(part, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
    }
}
