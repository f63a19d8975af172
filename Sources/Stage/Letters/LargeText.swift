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
        let gaps = gap * max(0, texts.count - 1)
        if let found = largest(texts, size, { $0.reduce(gaps, +) <= size.rows }) { return found }
        var room = size.rows
        return texts.map { text in
            let shown = cells(text, Size(columns: size.columns, rows: room))
            room -= shown.rows
            return shown
        }
    }

    /// Chooses the largest letters in which each text fits a place of its own of this size.
    static func alike(_ texts: [String], each size: Size) -> [LargeText] {
        largest(texts, size) { $0.allSatisfy { $0 <= size.rows } }
            ?? texts.map { cells($0, size) }
    }

    /// The largest letters whose rows fit; nil when none do.
    private static func largest(
        _ texts: [String], _ size: Size, _ fits: ([Int]) -> Bool
    ) -> [LargeText]? {
        let cut = texts.map { clipped($0, to: size) }
        let isLong = cut.contains { $0.count > longest }
        for face in isLong ? Face.all.filter({ $0.font == nil }) : Face.all {
            var found: [LargeText] = []
            for text in cut {
                guard let lines = face.lines(of: text, columns: size.columns) else { break }
                found.append(LargeText(face: face, lines: lines))
            }
            if found.count == cut.count, fits(found.map(\.rows)) { return found }
        }
        return nil
    }

    /// A text in the terminal's own letters, cut with `…` where its place ends.
    private static func cells(_ text: String, _ size: Size) -> LargeText {
        let text = clipped(text, to: size)
        var lines = TextLayout.wrapped(text, columns: max(1, size.columns)).map(String.init)
        if lines.count > size.rows {
            lines.removeLast(lines.count - max(0, size.rows))
            if let last = lines.popLast() {
                let room = max(0, size.columns - 1)
                lines.append(String(DisplayWidth.prefix(of: last, columns: room).text) + "…")
            }
        }
        return LargeText(face: .cells, lines: lines)
    }

    /// Whether these are block letters.
    var isBlock: Bool { face.font != nil }

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
