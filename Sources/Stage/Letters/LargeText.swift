import TerminalUI

/// Text as large as a place allows: in block letters where there is room, else in the terminal's
/// own.
struct LargeText: Sendable {
    private let face: Face
    let lines: [String]

    /// More than this is never read from afar; it takes the terminal's own letters at once.
    private static let longest = 400

    /// Chooses the largest letters in which `text` fits a place.
    init(_ text: String, fitting size: Size, _ points: Points) {
        self =
            LargeText.alike([text], fitting: size, points).first
            ?? LargeText(face: .cells, lines: [])
    }

    /// Sets a text in letters of a certain size, in the terminal's own where the font lacks one of
    /// its letters; nil when a word is longer than a line and must not be broken.
    init?(_ text: String, _ face: Face, columns: Int, breakingWords: Bool = false) {
        let width = max(1, columns)
        if let lines = face.lines(of: text, columns: width) {
            self.init(face: face, lines: lines)
        } else if face.columns(of: text.filter { !$0.isNewline }) == nil {
            self.init(text, .cells, columns: width)
        } else if breakingWords {
            self.init(face: face, lines: face.brokenLines(of: text, columns: width))
        } else {
            return nil
        }
    }

    /// Sets a text in the terminal's own letters, cut with `…` where its place ends.
    init(cutting text: String, to size: Size) { self = LargeText.cells(text, size) }

    private init(face: Face, lines: [String]) {
        self.face = face
        self.lines = lines
    }

    /// Chooses the largest letters in which all texts fit below each other, a gap between them.
    ///
    /// Where not even the terminal's own letters do, the last texts lose their ends.
    static func alike(
        _ texts: [String], fitting size: Size, _ points: Points, gap: Int = 1,
        upTo most: Face? = nil
    ) -> [LargeText] {
        let gaps = gap * max(0, texts.count - 1)
        let found = largest(texts, size, points, upTo: most) { $0.reduce(gaps, +) <= size.rows }
        if let found { return found }
        var room = size.rows
        return texts.map { text in
            let shown = cells(text, Size(columns: size.columns, rows: room))
            room -= shown.rows
            return shown
        }
    }

    /// All languages in letters of one size; where that would be the terminal's own, the first one
    /// in block letters and the others below, if there is room for that.
    static func inLanguages(
        _ texts: [String], fitting size: Size, _ points: Points
    ) -> [LargeText] {
        let all = alike(texts, fitting: size, points)
        guard let first = texts.first, texts.count > 1, all.first?.isBlock == false else {
            return all
        }
        let others = Array(all.dropFirst())
        let rows = others.reduce(0) { $0 + $1.rows + 1 }
        let main = LargeText(
            first, fitting: Size(columns: size.columns, rows: size.rows - rows), points)
        return main.isBlock ? [main] + others : all
    }

    /// Chooses the largest letters in which each text fits a place of its own of this size.
    static func alike(_ texts: [String], each size: Size, _ points: Points) -> [LargeText] {
        largest(texts, size, points) { $0.allSatisfy { $0 <= size.rows } }
            ?? texts.map { cells($0, size) }
    }

    /// The largest letters whose rows fit; nil when none do.
    private static func largest(
        _ texts: [String], _ size: Size, _ points: Points, upTo most: Face? = nil,
        _ fits: ([Int]) -> Bool
    ) -> [LargeText]? {
        let cut = texts.map { clipped($0, to: size) }
        let isLong = cut.contains { $0.count > longest }
        for face in Face.all(points)
        where face.font == nil || !isLong && face.rows <= most?.rows ?? .max {
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

    /// Rows that a letter is high.
    var letterRows: Int { face.rows }

    /// Rows in which something is seen: bold letters are set with a row of air.
    var inkedRows: Int { lines.count * (face.rows - face.air) }

    /// Columns that its longest line takes.
    var columns: Int { lines.compactMap { face.columns(of: $0) }.max() ?? 0 }

    /// Columns that the beginning of the first line takes.
    func columns(of beginning: String) -> Int { face.columns(of: beginning) ?? 0 }

    /// The first line alone, with a sign where there are more.
    func cutToLine(columns: Int) -> LargeText {
        guard lines.count > 1, var line = lines.first else { return self }
        while !line.isEmpty, face.columns(of: line + "…") ?? 0 > columns { line.removeLast() }
        return LargeText(face: face, lines: [line + "…"])
    }

    /// Columns that are kept free at both ends of lines which may be those of a part of a text.
    static func columnsOfSigns(_ face: Face) -> Int { 2 * (face.columns(of: "…") ?? 0) }

    /// The lines of a part of a text, with a sign where words come before or after it and the line has
    /// room for one.
    func part(goesOnFromBefore: Bool, goesOn: Bool, columns: Int) -> LargeText {
        var lines = lines
        func set(_ line: String, at place: Int) {
            if face.columns(of: line) ?? .max <= columns { lines[place] = line }
        }
        if goesOn, let last = lines.last { set(last + "…", at: lines.count - 1) }
        if goesOnFromBefore, let first = lines.first { set("…" + first, at: 0) }
        return LargeText(face: face, lines: lines)
    }

    /// Each line as a text of its own.
    var singleLines: [LargeText] { lines.map { LargeText(face: face, lines: [$0]) } }

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
