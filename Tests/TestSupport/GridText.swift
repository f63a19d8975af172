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
