import TerminalUI
import Wording

/// Which of several pages the room sees, so that nobody takes one for all.
struct PageSign: Equatable, Sendable {
    /// The page, from 0.
    let page: Int
    let pages: Int

    /// A part for each page over the whole width, that of this one filled, with its number.
    func draw(into grid: inout Grid, _ rect: Rect) {
        guard pages > 1 else { return }
        let gap = 2
        let width = (rect.columns - gap * (pages - 1)) / pages
        guard width > 0 else { return }
        for place in 0..<pages {
            let part = Rect(
                column: rect.column + place * (width + gap), row: rect.row, columns: width,
                rows: min(1, rect.rows))
            guard place == page else {
                grid.fill(part, with: "─", style: .muted)
                continue
            }
            let style = Style(.accent, [.bold, .reverse])
            grid.fill(part, style: style)
            StyledText("\(page + 1)/\(pages)", style).draw(into: &grid, part, .centre)
        }
    }

    /// The same in letters, as far as there is room for them.
    func drawLetters(
        into grid: inout Grid, _ rect: Rect, _ wording: Wording, _ points: Points
    ) {
        guard pages > 1 else { return }
        let number = "\(page + 1)/\(pages)"
        let texts = [
            wording(Phrase("stage.page", .text("number", number))),
            wording(Phrase("stage.pageInBrief", .text("number", number))),
        ]
        let letters = texts.lazy.compactMap {
            LargeText($0, .smallestBlock(points), columns: rect.columns)
        }.first { $0.lines.count == 1 && $0.rows <= rect.rows }
        letters?.draw(into: &grid, rect, .accent, .right)
    }
}
