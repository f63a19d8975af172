import TerminalUI
import Wording
import Workshop

extension State {
    /// Where a popup of that size stands: in the middle, within the screen.
    ///
    /// On a quiet one above the line, where it covers least: what it covered is read out when it goes,
    /// though it is as it was.
    func popupFrame(columns: Int, rows: Int) -> Rect {
        let screen = Rect(size)
        // A row of a plain screen holds one thing, or a line of Braille begins with what lies behind.
        let most =
            manner.isPlain
            ? size : Size(columns: max(1, size.columns - 2), rows: max(1, size.rows - 2))
        let frame = screen.centred(
            columns: manner.isPlain ? most.columns : min(columns, most.columns),
            rows: min(rows, most.rows))
        let above = size.rows - Self.rowsOfTheLine - frame.rows
        guard manner.isQuiet, above >= 0 else { return frame }
        return Rect(column: frame.column, row: above, columns: frame.columns, rows: frame.rows)
    }

    /// How high a popup is in which one reads: as the screen; on a quiet one, where a page is read out
    /// whole, about half of it.
    var pageRows: Int {
        manner.isQuiet ? min(size.rows, max(Self.quietPageRows, size.rows / 2)) : size.rows
    }

    /// The line being written, what says what happened, and the rule above.
    private static let rowsOfTheLine = 3
    /// Rows that are enough for what has to be seen at once.
    private static let quietPageRows = 14

    /// The keys of a popup in one row; where they have no room, the one that tells them all is among
    /// those that stay.
    private func footBar(_ hints: [(String, Phrase)], helps: Bool, columns: Int) -> HintBar {
        var all = hints.enumerated().map { place, hint in
            // How to leave, which stands last, goes last.
            let rank = place == hints.count - 1 ? -2 : place
            return HintBar.Hint(key: hint.0, label: wording(hint.1), rank: rank)
        }
        guard helps else { return HintBar(all, isInOrder: true) }
        let fits = HintBar(all).fitting(columns: columns).count == all.count
        let help = HintBar.Hint(
            key: Key.function(1).name(wording),
            label: wording(Phrase(key: "hint.help", arguments: [])), rank: fits ? all.count : -1)
        all.insert(help, at: max(0, all.count - 1))
        return HintBar(all, isInOrder: true)
    }

    /// Clears the place of a popup and frames it.
    ///
    /// - Parameter isHelp: whether it is the help, which has no help of its own.
    /// - Returns: The room within.
    func drawFrame(
        _ title: String, hints: [(String, Phrase)], isHelp: Bool = false, into grid: inout Grid,
        _ rect: Rect
    ) -> Rect {
        grid.fill(rect, style: .plain)
        grid.box(rect, title: title, style: .frame, titleStyle: .heading)
        let foot = Rect(
            column: rect.column + 2, row: rect.bottom - 2, columns: max(0, rect.columns - 4),
            rows: 1)
        let bar = footBar(hints, helps: !isHelp, columns: foot.columns)
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
