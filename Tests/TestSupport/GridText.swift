import TerminalUI

/// A grid as text for tests: what a person would see, and the styles where a test asks for them.
public enum GridText {
    /// Every row in quotes, one a line, so that spaces at the end can be seen.
    public static func quoted(_ grid: Grid) -> String {
        grid.lines.map { "\"\($0)\"" }.joined(separator: "\n")
    }

    /// The rows without the spaces at their ends, and without the empty ones at the bottom.
    public static func trimmed(_ grid: Grid) -> [String] {
        var lines = grid.lines.map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    /// The first place where a wide character is cut in half; nil where every row is whole.
    public static func fault(in grid: Grid) -> String? {
        for row in 0..<grid.size.rows {
            var column = 0
            while column < grid.size.columns {
                let width = Int(grid[column: column, row: row].width)
                guard width > 0, column + width <= grid.size.columns else {
                    return "half a character at \(column), \(row)"
                }
                if width == 2 && grid[column: column + 1, row: row].width != 0 {
                    return "a wide character without its second half at \(column), \(row)"
                }
                column += width
            }
        }
        return nil
    }

    /// The stretches of a row in one style, blanks in the plain style left out:
    /// `["heading: Thèmes", "muted: 3 notes"]`.
    public static func styles(_ grid: Grid, row: Int) -> [String] {
        var found: [(style: Style, text: String)] = []
        var previous: Style?
        for column in 0..<grid.size.columns {
            let cell = grid[column: column, row: row]
            if cell.width == 0 { continue }
            var text = String.UnicodeScalarView()
            for value in [cell.base, cell.firstMark, cell.secondMark] where value != 0 {
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            if previous == cell.style, let last = found.indices.last {
                found[last].text += String(text)
            } else {
                found.append((cell.style, String(text)))
            }
            previous = cell.style
        }
        return found.compactMap { style, text in
            let isBlank = text.allSatisfy { $0 == " " }
            return style == .plain && isBlank ? nil : "\(style.role): \(text)"
        }
    }
}
