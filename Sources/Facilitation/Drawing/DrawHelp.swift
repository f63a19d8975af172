import TerminalUI
import Wording

extension State {
    /// The help.
    func drawHelp(_ help: HelpPage, in frame: inout Frame) -> Position? {
        let rect = popupFrame(columns: 84, rows: size.rows)
        frame.pane("help", in: rect, input: PopupInput(help, in: self)) { grid, rect, help in
            let inner = drawFrame(
                wording(.helpTitle),
                hints: [("↑ ↓", .hintScroll), (Key.escape.name(wording), .hintClose)],
                into: &grid, rect)
            let lines = help.content.lines(in: self, columns: inner.columns)
            for (offset, line) in lines.dropFirst(help.content.top).prefix(inner.rows).enumerated()
            {
                line.truncated(columns: inner.columns)
                    .draw(into: &grid, inner.splitTop(offset).rest)
            }
        }
        return nil
    }
}

extension Phrase {
    static let helpTitle = Phrase("help.title")
    static let hintScroll = Phrase("hint.line.scroll")
    static let hintClose = Phrase("hint.line.close")
}
