import TerminalUI
import Wording
import Workshop

extension State {
    /// Where a popup of that size stands: in the middle, within the screen.
    func popupFrame(columns: Int, rows: Int) -> Rect {
        let screen = Rect(size)
        // A row of the screen holds one thing, or a line of Braille begins with what lies behind.
        if manner.isPlain {
            return screen.centred(columns: screen.columns, rows: min(rows, screen.rows))
        }
        return screen.centred(
            columns: min(columns, max(1, screen.columns - 2)),
            rows: min(rows, max(1, screen.rows - 2)))
    }

    /// Clears the place of a popup and frames it.
    ///
    /// - Returns: The room within.
    func drawFrame(
        _ title: String, hints: [(String, Phrase)], into grid: inout Grid, _ rect: Rect
    ) -> Rect {
        grid.fill(rect, style: .plain)
        grid.box(rect, title: title, style: .frame, titleStyle: .heading)
        let bar = HintBar(
            hints.enumerated().map { place, hint in
                // How to leave, which stands last, goes last.
                let rank = place == hints.count - 1 ? -1 : place
                return HintBar.Hint(key: hint.0, label: wording(hint.1), rank: rank)
            }, isInOrder: true)
        let foot = Rect(
            column: rect.column + 2, row: rect.bottom - 2, columns: max(0, rect.columns - 4),
            rows: 1)
        if let message {
            let style: Style = message.tone == .notice ? .accent : .warning
            StyledText(text(of: message), style).truncated(columns: foot.columns)
                .draw(into: &grid, foot)
        } else {
            bar.draw(into: &grid, foot)
        }
        return rect.inset(columns: 2, rows: 1).splitBottom(1).rest
    }
}
