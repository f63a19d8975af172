import TerminalUI

/// A size of letters: a bitmap font in so many columns a point, or the terminal's own letters.
struct Face: Sendable {
    /// The font; nil for the terminal's own letters.
    let font: BlockFont?
    /// Columns of a point, and half rows.
    let scale: Int
    /// Empty rows between two lines.
    let leading: Int

    /// All sizes that can be made of these points, the largest first.
    static func all(_ points: Points) -> [Face] {
        points == .halves ? all : all.filter { $0.font == nil || points.admit(scale: $0.scale) }
    }

    private static let all: [Face] =
        [4, 3, 2].map { Face(font: .bold, scale: $0, leading: 0) } + [
            Face(font: .small, scale: 2, leading: 0), Face(font: .bold, scale: 1, leading: 0),
            Face(font: .small, scale: 1, leading: 1), Face(font: .small, scale: 1, leading: 0),
            cells,
        ]

    /// The terminal's own letters, line below line.
    static let cells = Face(font: nil, scale: 1, leading: 0)

    /// The smallest block letters: four rows, or eight.
    static func smallestBlock(_ points: Points) -> Face {
        points == .none
            ? .cells : Face(font: .small, scale: points.leastScale, leading: 0)
    }

    /// Rows of one line.
    var rows: Int { font.map { ($0.rows * scale + 1) / 2 } ?? 1 }

    /// Rows of a line in which nothing is seen.
    var air: Int { font?.rows == BlockFont.bold.rows ? (3 * scale + 1) / 2 : 0 }

    /// Rows that so many lines take.
    func rows(of lines: Int) -> Int { lines * rows + max(0, lines - 1) * leading }

    /// Columns that a line takes; nil when the font lacks one of its letters.
    func columns(of line: some StringProtocol) -> Int? {
        guard let font else { return DisplayWidth.of(line) }
        return font.glyphs(of: line).map { font.columns(of: $0) * scale }
    }

    /// Breaks text into lines; nil when a word is longer than a line or has no glyphs.
    ///
    /// Lines are made about equally long, in as few as the columns allow.
    func lines(of text: String, columns: Int) -> [String]? {
        guard font != nil else {
            return TextLayout.wrapped(text, columns: max(1, columns)).map(String.init)
        }
        guard let space = self.columns(of: " ") else { return nil }
        var words: [[(word: Substring, columns: Int)]] = []
        for paragraph in text.split(separator: "\n") {
            var line: [(Substring, Int)] = []
            for word in paragraph.split(separator: " ") {
                guard let width = self.columns(of: word), width <= columns else { return nil }
                line.append((word, width))
            }
            words.append(line)
        }
        let gap = space + 2 * scale
        let fewest = Face.broken(words, columns: columns, gap: gap)
        var (low, high) = (columns / 3, columns)
        while high - low > 2 {
            let middle = (low + high) / 2
            let isPossible = words.allSatisfy { $0.allSatisfy { $0.columns <= middle } }
            if isPossible, Face.broken(words, columns: middle, gap: gap).count <= fewest.count {
                high = middle
            } else {
                low = middle
            }
        }
        return Face.broken(words, columns: high, gap: gap)
    }

    /// Breaks text into lines, and words that are longer than a line where they must be; the font has
    /// all of its letters.
    func brokenLines(of text: String, columns: Int) -> [String] {
        var pieces: [String] = []
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            var piece = ""
            for letter in word {
                if !piece.isEmpty, (self.columns(of: piece + String(letter)) ?? 0) > columns {
                    pieces.append(piece)
                    piece = ""
                }
                piece.append(letter)
            }
            pieces.append(piece)
        }
        return lines(of: pieces.joined(separator: " "), columns: columns) ?? pieces
    }

    private static func broken(
        _ paragraphs: [[(word: Substring, columns: Int)]], columns: Int, gap: Int
    ) -> [String] {
        var lines: [String] = []
        for words in paragraphs {
            var line = ""
            var used = 0
            for (word, width) in words {
                if !line.isEmpty, used + gap + width > columns {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                used += (line.isEmpty ? 0 : gap) + width
                line += line.isEmpty ? String(word) : " " + word
            }
            if !line.isEmpty { lines.append(line) }
        }
        return lines
    }

    /// Draws one line from the top of a rectangle.
    func draw(
        _ line: String, into grid: inout Grid, _ rect: Rect, _ style: Style, _ alignment: Alignment
    ) {
        guard let font, let glyphs = font.glyphs(of: line) else {
            StyledText(line, style).draw(into: &grid, rect, alignment)
            return
        }
        let free = max(0, rect.columns - font.columns(of: glyphs) * scale)
        let start = rect.column + (alignment == .left ? 0 : alignment == .centre ? free / 2 : free)
        grid.clipped(to: rect) { grid in
            for row in 0..<min(rows, rect.rows) {
                grid.write(
                    self.row(row, of: glyphs, font),
                    at: Position(column: start, row: rect.row + row), style: style)
            }
        }
    }

    private func row(_ row: Int, of glyphs: [BlockFont.Glyph], _ font: BlockFont) -> String {
        let upper = 2 * row / scale
        let lower = (2 * row + 1) / scale
        var text = ""
        for (place, glyph) in glyphs.enumerated() {
            if place > 0 { text += String(repeating: " ", count: font.spacing * scale) }
            for column in (0..<glyph.columns).reversed() {
                let bit = UInt16(1) << UInt16(column)
                let block = HalfBlock.character(
                    upper: upper < glyph.rows.count && glyph.rows[upper] & bit != 0,
                    lower: lower < glyph.rows.count && glyph.rows[lower] & bit != 0)
                text += String(repeating: block, count: scale)
            }
        }
        return text
    }
}
