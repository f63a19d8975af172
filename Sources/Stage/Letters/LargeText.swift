import TerminalUI

/// Text as large as a place allows: in block letters where there is room, else in the terminal's
/// own.
struct LargeText {
    private let face: Face
    private let lines: [String]

    /// More than this is never read from afar; it takes the terminal's own letters at once.
    private static let longest = 400

    /// Chooses the largest letters in which `text` fits a place.
    init(_ text: String, fitting size: Size) {
        self = LargeText.alike([text], fitting: size).first ?? LargeText(face: .cells, lines: [])
    }

    private init(face: Face, lines: [String]) {
        self.face = face
        self.lines = lines
    }

    /// Chooses the largest letters in which all texts fit below each other, a gap between them.
    ///
    /// Where not even the terminal's own letters do, the last texts lose their ends.
    static func alike(_ texts: [String], fitting size: Size, gap: Int = 1) -> [LargeText] {
        let cut = texts.map { clipped($0, to: size) }
        let isLong = cut.contains { $0.count > longest }
        for face in isLong ? Face.all.filter({ $0.font == nil }) : Face.all {
            var lines: [[String]] = []
            for text in cut {
                guard let broken = face.lines(of: text, columns: size.columns) else { break }
                lines.append(broken)
            }
            let rows = lines.reduce(0) { $0 + face.rows(of: $1.count) } + gap * (lines.count - 1)
            if lines.count == cut.count, rows <= size.rows {
                return lines.map { LargeText(face: face, lines: $0) }
            }
        }
        var room = size.rows
        return cut.map { text in
            var lines = TextLayout.wrapped(text, columns: max(1, size.columns)).map(String.init)
            if lines.count > room, room > 0 {
                lines.removeLast(lines.count - room)
                lines[room - 1] = TextLayout.truncated(
                    lines[room - 1] + "…", columns: size.columns)
                if !lines[room - 1].hasSuffix("…") { lines[room - 1].append("…") }
            }
            let shown = Array(lines.prefix(max(0, room)))
            room -= shown.count
            return LargeText(face: .cells, lines: shown)
        }
    }

    /// Rows that it takes.
    var rows: Int { face.rows(of: lines.count) }

    /// Draws it into a rectangle.
    func draw(
        into grid: inout Grid, _ rect: Rect, _ style: Style, _ alignment: Alignment = .left,
        _ vertical: Alignment = .left
    ) {
        let free = max(0, rect.rows - rows)
        let top = vertical == .centre ? free / 2 : vertical == .right ? free : 0
        for (offset, line) in lines.enumerated() {
            let place = rect.splitTop(top + offset * (face.rows + face.leading)).rest
            face.draw(line, into: &grid, place, style, alignment)
        }
    }

    /// Draws it at the top of a rectangle and returns what is left below, after a gap.
    func draw(
        atTopOf rect: Rect, into grid: inout Grid, _ style: Style, gap: Int = 1,
        _ alignment: Alignment = .left
    ) -> Rect {
        draw(into: &grid, rect, style, alignment)
        return rect.splitTop(rows + gap).rest
    }

    /// No more of a text than can be seen, so that a page of a million letters costs a screenful.
    private static func clipped(_ text: String, to size: Size) -> String {
        let most = max(longest + 1, size.columns * size.rows + 1)
        return text.utf8.count <= most ? text : String(text.prefix(most))
    }
}
