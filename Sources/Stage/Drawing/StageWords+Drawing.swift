import TerminalUI
import Wording

extension [StageWords] {
    /// Draws what was said, the newest large and the earlier ones smaller below.
    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        guard let newest = first else { return }
        var text = wording(.quoted(newest.text))
        if let author = newest.author { text += " — " + author }
        // Three fifths of the room, or nearly all of it where that makes block letters of it.
        let rooms = count == 1 ? [rect.rows] : [rect.rows * 3 / 5, rect.rows - 3]
        let sizes = rooms.map { Size(columns: rect.columns, rows: Swift.max(1, $0)) }
        let letters = sizes.map { LargeText(text, fitting: $0) }
        let chosen = letters.first(where: \.isBlock) ?? letters[0]
        var rest = chosen.draw(atTopOf: rect, into: &grid, .heading)
        for translation in newest.translations {
            let size = Size(columns: rest.columns, rows: Swift.max(1, rest.rows / 2))
            rest = LargeText(translation, fitting: size)
                .draw(atTopOf: rest, into: &grid, .plain)
        }
        Array(dropFirst()).drawSmall(into: &grid, rest)
    }

    /// Draws them as a list, at most two rows each, as far as there is room.
    ///
    /// - Parameter countsRest: Whether the last row says how many did not fit.
    func drawSmall(into grid: inout Grid, _ rect: Rect, countsRest: Bool = false) {
        var rest = rect
        for (place, words) in enumerated() {
            guard !rest.isEmpty else { return }
            if countsRest, rest.rows == 1, place < count - 1 {
                StyledText("+ \(count - place)", .muted).draw(into: &grid, rest)
                return
            }
            let text = words.attributed
            let lines = TextLayout.wrapped(text, columns: Swift.max(1, rest.columns - 2))
            let shown = lines.prefix(countsRest ? Swift.min(2, rest.rows - 1) : 2)
            let rows = Swift.max(1, shown.count)
            for offset in 0..<rows where lines.indices.contains(offset) {
                var line = String(lines[offset])
                if offset == rows - 1, lines.count > rows {
                    line = TextLayout.truncated(line + " …", columns: rest.columns - 2)
                }
                let area = rest.splitTop(offset).rest
                if offset == 0 { StyledText("•", .muted).draw(into: &grid, area) }
                StyledText(line).draw(into: &grid, area.splitLeft(2).rest)
            }
            rest = rest.splitTop(rows).rest
        }
    }

    /// Draws the notes of a theme: in block letters where all fit, else as a list that says how
    /// many more there are.
    func drawNotes(into grid: inout Grid, _ rect: Rect) {
        // An organisation belongs to what it offers or needs; other names only where there is room.
        let texts = map { words in
            words.exchange == nil ? "• " + words.text : "• " + words.attributed
        }
        let letters = LargeText.alike(texts, fitting: rect.size)
        guard letters.allSatisfy(\.isBlock) else {
            return drawSmall(into: &grid, rect, countsRest: true)
        }
        var rest = rect
        for text in letters { rest = text.draw(atTopOf: rest, into: &grid, .plain) }
    }

    /// Draws all in letters of one size, those at hand with a sign.
    func drawAlike(into grid: inout Grid, _ rect: Rect, atHand: Int?) {
        let texts = enumerated().map { place, words in
            (place == atHand ? "▶ " : "• ") + words.text + (words.author.map { " — " + $0 } ?? "")
        }
        var rest = rect
        for (place, text) in LargeText.alike(texts, fitting: rect.size).enumerated() {
            rest = text.draw(
                atTopOf: rest, into: &grid, place == atHand ? .accent : .plain)
        }
    }
}
