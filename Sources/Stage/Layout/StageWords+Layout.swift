import TerminalUI

extension [StageWords] {
    /// What was said, the newest large and the earlier ones smaller below.
    func blocks(in rect: Rect, _ points: Points) -> [StageBlock] {
        guard let newest = first, !rect.isEmpty else { return [] }
        let text = (newest.inQuotes ?? newest.text) + (newest.author.map { " — " + $0 } ?? "")
        // Three fifths of the room, or nearly all of it where that makes block letters of it.
        let rooms = count == 1 ? [rect.rows] : [rect.rows * 3 / 5, rect.rows - 3]
        let sizes = rooms.map { Size(columns: rect.columns, rows: Swift.max(1, $0)) }
        let letters = sizes.map { LargeText(text, fitting: $0, points) }
        let chosen = letters.first(where: \.isBlock) ?? letters[0]
        var (area, rest) = rect.splitTop(chosen.rows)
        var blocks = [
            StageBlock(part: .main, shape: .letters(chosen, .left), rect: area, style: .heading)
        ]
        rest = rest.splitTop(1).rest
        for translation in newest.translations {
            let size = Size(columns: rest.columns, rows: Swift.max(1, rest.rows / 2))
            let text = LargeText(translation, fitting: size, points)
            (area, rest) = rest.splitTop(text.rows)
            blocks.append(StageBlock(part: .main, shape: .letters(text, .left), rect: area))
            rest = rest.splitTop(1).rest
        }
        return blocks + Array(dropFirst()).listed(in: rest)
    }

    /// A list, at most two rows each, as far as there is room; the last row says how many are not
    /// there.
    func listed(in rect: Rect) -> [StageBlock] {
        var blocks: [StageBlock] = []
        var rest = rect
        func put(_ text: String, rows: Int, style: Style, indent: Int) {
            let area = rest.splitTop(rows).top.splitLeft(indent).rest
            let letters = LargeText(cutting: text, to: area.size)
            blocks.append(
                StageBlock(part: .note, shape: .letters(letters, .left), rect: area, style: style))
        }
        for (place, words) in enumerated() {
            guard !rest.isEmpty else { break }
            let isLast = place == count - 1
            if rest.rows == 1, !isLast {
                put("+ \(count - place)", rows: 1, style: .muted, indent: 0)
                break
            }
            let text = words.attributed
            let lines = TextLayout.wrapped(text, columns: Swift.max(1, rest.columns - 2))
            let rows = Swift.max(1, Swift.min(2, lines.count, isLast ? rest.rows : rest.rows - 1))
            put("•", rows: 1, style: .muted, indent: 0)
            put(text, rows: rows, style: .plain, indent: 2)
            rest = rest.splitTop(rows).rest
        }
        return blocks
    }
}
