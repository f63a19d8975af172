import TerminalUI
import Wording

extension State {
    /// Whether the message is too long for the row of the hints: its end says what to do, or where
    /// something is, and must not be cut.
    func messageNeedsBand(columns: Int) -> Bool {
        saidMessage.map { DisplayWidth.of(text(of: $0)) > columns } ?? false
    }

    /// Draws a long message in as many rows as it needs, above the line being written.
    ///
    /// - Parameter rule: the rule above that line; the last row of the message takes its place.
    func drawMessageBand(in frame: inout Frame, above rule: Rect, columns: Int) {
        guard popups.isEmpty, let message = saidMessage, messageNeedsBand(columns: columns) else {
            return
        }
        let style = message.tone.style
        let room = max(1, rule.columns - 2)
        let lines = StyledText(text(of: message), style).wrapped(columns: room)
        let rows = min(lines.count, max(1, rule.row - 3))
        let band = Rect(
            column: rule.column, row: rule.row - rows, columns: rule.columns, rows: rows + 1)
        frame.pane("message", in: band, input: text(of: message)) { grid, rect, _ in
            grid.horizontalRule(row: rect.row, style: .frame)
            for (offset, line) in lines.prefix(rows).enumerated() {
                line.draw(
                    into: &grid,
                    Rect(
                        column: rect.column + 1, row: rect.row + 1 + offset, columns: room, rows: 1)
                )
            }
        }
    }
}

extension StatusMessage.Tone {
    /// How a message of this tone looks.
    var style: Style {
        switch self {
        case .notice: .accent
        case .warning: .warning
        case .alarm: .alarm
        }
    }
}
