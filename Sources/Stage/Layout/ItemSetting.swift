import TerminalUI

/// A way in which items may be set: in which letters, in how many columns, how far apart.
struct ItemSetting {
    let face: Face
    let noteFace: Face
    let across: Int
    let gap: Int
    /// Rows that the notes of an item may take.
    let mostNoteRows: Int
    /// Whether the notes of an item run on in one paragraph, instead of a paragraph each.
    var runsOn = false

    /// Columns between two columns of items.
    private static let between = 3
    /// What is left when nothing else fits: a row each, without notes.
    static let last = ItemSetting(
        face: .cells, noteFace: .cells, across: 1, gap: 0, mostNoteRows: 0)

    /// The ways to be tried, the best first.
    static func all(
        for items: [StageItem], in size: Size, areNotesSmall: Bool, _ points: Points
    ) -> [ItemSetting] {
        let hasNotes = items.contains { !$0.notes.isEmpty }
        let hasBars = items.contains { $0.bar != nil }
        let most = hasBars ? 1 : max(1, min(4, items.count, size.columns / 24))
        let blocks = Face.all(points).filter { $0.font != nil }
        func ways(_ faces: [(Face, Face)], _ noteRows: Int) -> [ItemSetting] {
            faces.flatMap { face, noteFace in
                (1...most).flatMap { across in
                    [1, 0].map {
                        ItemSetting(
                            face: face, noteFace: noteFace, across: across, gap: $0,
                            mostNoteRows: noteRows)
                    }
                }
            }
        }
        let mixed = blocks.map { ($0, Face.cells) }
        let small = [(Face.cells, Face.cells)]
        guard hasNotes else { return ways(mixed, 0) + ways(small, 0) }
        guard areNotesSmall else {
            let large = ways(blocks.map { ($0, $0) }, .max)
            return large
                + large.map {
                    ItemSetting(
                        face: $0.face, noteFace: $0.noteFace, across: $0.across, gap: $0.gap,
                        mostNoteRows: .max, runsOn: true)
                } + ways(mixed, .max)
                + limits.flatMap { ways(small, $0) }
        }
        // A figure says already how many there are.
        let least = items.allSatisfy { $0.notes.isEmpty || !$0.figure.isEmpty } ? 0 : 1
        return ways(mixed, least) + ways(small, least) + ways(small, 0)
    }

    /// The same with more rows for notes, the most first.
    var withMoreNotes: [ItemSetting] {
        Self.limits.filter { $0 > mostNoteRows }.map {
            ItemSetting(face: face, noteFace: noteFace, across: across, gap: gap, mostNoteRows: $0)
        }
    }

    private static let limits = [Int.max, 12, 6, 4, 3, 2, 1, 0]

    /// Whether another way differs in the size of letters, columns and gaps alone.
    func isOfKind(_ other: ItemSetting) -> Bool {
        (face.font == nil) == (other.face.font == nil)
            && (noteFace.font == nil) == (other.noteFace.font == nil) && runsOn == other.runsOn
    }

    /// Columns that an item has.
    func columns(of size: Size) -> Int {
        (size.columns - Self.between * (across - 1)) / across
    }

    /// Columns that are kept free for marks beside the items; 0 where they stand before the words.
    func widestMark(of items: [StageItem]) -> Int {
        let marks = items.map(\.mark).filter { !$0.isEmpty }
        guard !marks.isEmpty, marks.allSatisfy({ $0.count <= 3 }) else { return 0 }
        return marks.map { face.columns(of: $0) ?? DisplayWidth.of($0) }.max().map {
            $0 + space
        } ?? 0
    }

    /// Columns that are kept free for figures.
    func widestFigure(of items: [StageItem]) -> Int {
        let figures = items.map(\.figure).filter { !$0.isEmpty }
        return figures.map { face.columns(of: $0) ?? DisplayWidth.of($0) }.max().map {
            $0 + space
        } ?? 0
    }

    private var space: Int { face.font == nil ? 2 : 2 * face.scale + (face.columns(of: " ") ?? 2) }

    /// An item as it is set; nil where a word does not fit.
    func entry(
        _ item: StageItem, _ place: Int, columns: Int, mark markColumns: Int, figure: Int
    ) -> ItemLayout.Entry? {
        let isBeside = markColumns > 0
        let indent = isBeside && !item.mark.isEmpty ? markColumns : 0
        let prefix = isBeside || item.mark.isEmpty ? "" : item.mark + "  "
        let width = columns - indent - figure
        guard width > 0 else { return nil }
        let isHard = across == 1
        guard
            var text = LargeText(prefix + item.text, face, columns: width, breakingWords: isHard)
        else { return nil }
        // Everybody knows by now what was voted for: its number and its beginning do. What has most
        // dots is what was decided, and stands there whole.
        if let bar = item.bar, bar.count < bar.most { text = text.cutToLine(columns: width) }
        var first = ItemLayout.Line(text: text, part: .main, style: item.style, indent: indent)
        if !prefix.isEmpty { first.label = text.columns(of: item.mark) }
        first.isLabel = item.hasLabel
        if isBeside, !item.mark.isEmpty {
            first.mark = LargeText(item.mark, text.isBlock ? face : .cells, columns: indent)
        }
        var entry = ItemLayout.Entry(lines: [first], item: place)
        if !item.figure.isEmpty {
            entry.figure = LargeText(item.figure, text.isBlock ? face : .cells, columns: figure)
        }
        if let bar = item.bar {
            entry.bar = bar
            entry.barRows = face.font == nil ? 1 : max(2, face.rows / 3)
        }
        entry.lines += notes(of: item, columns: columns - indent, indent)
        return entry
    }

    /// The notes of an item as far as there is room for them; a sign says how many are not there.
    private func notes(of item: StageItem, columns: Int, _ indent: Int) -> [ItemLayout.Line] {
        guard mostNoteRows > 0 else { return [] }
        var lines: [ItemLayout.Line] = []
        var used = 0
        let texts = runsOn ? [item.notes.joined(separator: " ")] : item.notes
        for (place, note) in texts.enumerated() where !note.isEmpty {
            let left = texts.count - place
            guard
                var text = LargeText(note, noteFace, columns: max(1, columns), breakingWords: true)
            else { continue }
            if left == 1, used + text.rows > mostNoteRows, used < mostNoteRows, !text.isBlock {
                text = LargeText(
                    cutting: note, to: Size(columns: max(1, columns), rows: mostNoteRows - used))
            }
            let isFull = used + text.rows > mostNoteRows - (left > 1 ? 1 : 0)
            guard !isFull else {
                let sign = LargeText("+ \(left)", .cells, columns: columns)
                if let sign { lines.append(.init(text: sign, part: .note, style: .muted)) }
                break
            }
            lines.append(
                ItemLayout.Line(
                    text: text, part: noteFace.font == nil ? .note : .main, style: .plain,
                    indent: indent))
            used += text.rows
        }
        return lines
    }
}
