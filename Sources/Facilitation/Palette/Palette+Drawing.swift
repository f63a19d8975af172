import TerminalUI
import Wording

extension Palette {
    func hints(in state: State) -> [(String, Phrase)] {
        let wording = state.wording
        return [
            (Key.enter.name(wording), choice == .command ? .hintRun : .hintAccept),
            ("↑ ↓", .hintChoose), (Key.tab.name(wording), .hintComplete),
            (Key.escape.name(wording), .hintCancel),
        ]
    }
}

extension State {
    /// The palette: what is typed, and what fits it.
    func drawPalette(_ palette: Palette, in frame: inout Frame) -> Position? {
        let items = palette.items(in: self)
        let rect = popupFrame(
            columns: 110, rows: manner.isQuiet ? 6 : min(22, max(8, items.count + 6)))
        let field = Rect(
            column: rect.column + 4, row: rect.row + 1, columns: max(0, rect.columns - 6), rows: 1)
        frame.pane(
            "palette", in: rect, input: PopupInput(palette, in: self)
        ) { grid, rect, _ in
            let inner = drawFrame(
                wording(palette.choice.title), hints: palette.hints(in: self), into: &grid, rect)
            StyledText("› ", .key).draw(into: &grid, inner)
            _ = palette.field.draw(into: &grid, field)
            let area = inner.splitTop(2).rest
            if items.isEmpty {
                StyledText(wording(palette.nothingFits), .warning).draw(into: &grid, area)
            }
            let width = min(24, area.columns / 3)
            palette.list.draw(into: &grid, area, count: items.count) { place in
                var item = items[place]
                // One is heard at a time: an arrow says which of how many.
                if manner.isQuiet, palette.list.wasMoved {
                    item.name += " \(place + 1)/\(items.count)"
                }
                return [itemLine(item, columns: area.columns, name: width)]
            }
        }
        return palette.list.wasMoved ? nil : palette.field.cursorPosition(in: field)
    }

    private func itemLine(_ item: Palette.Item, columns: Int, name: Int) -> StyledText {
        guard !item.detail.isEmpty || item.obstacle != nil else {
            return StyledText(" " + item.name).truncated(columns: columns)
        }
        var line = StyledText(
            " "
                + TextLayout.padded(
                    TextLayout.truncated(item.name, columns: name), columns: name, .left),
            item.obstacle == nil ? .plain : .muted)
        line.append("  " + (item.obstacle.map { "(\($0))" } ?? item.detail), .muted)
        return line.truncated(columns: columns)
    }
}
