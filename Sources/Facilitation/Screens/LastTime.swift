import Reporting
import TerminalUI
import Wording
import Workshop

extension State {
    /// Draws what was decided last time and what is still to be done, and returns what is left
    /// below; draws nothing where there is nothing to recall.
    func drawLastTime(_ session: Session, into grid: inout Grid, _ rect: Rect) -> Rect {
        guard session.recallsLastTime else { return rect }
        var rest = rect
        func row(_ line: StyledText, isSelected: Bool = false) {
            let (area, below) = rest.splitTop(1)
            line.truncated(columns: area.columns).draw(into: &grid, area)
            if isSelected { grid.restyle(area, .selection) }
            rest = below
        }
        var title = StyledText(wording(.lastTime), .heading)
        if let series = session.series { title.append("   " + wording.place(in: series), .muted) }
        row(title)
        for text in session.series?.decided ?? [] { row(StyledText("• " + text)) }
        for text in session.series?.done ?? [] {
            row(StyledText("✓ ", .good) + StyledText(text, .muted))
        }
        for (place, action) in session.earlierActions.enumerated() {
            row(actionLine(action), isSelected: workshop?.list?.selected == place)
        }
        row("")
        return rest
    }
}
