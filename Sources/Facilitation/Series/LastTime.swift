import Reporting
import TerminalUI
import Wording
import Workshop

extension State {
    /// Draws what was decided last time and what is still to be done, and returns what is left
    /// below; draws nothing where there is nothing to recall.
    func drawLastTime(_ session: Session, into grid: inout Grid, _ rect: Rect) -> Rect {
        guard session.recallsLastTime else { return rect }
        let (head, below) = rect.splitTop(1)
        var title = StyledText(wording(.lastTime), .heading)
        if let series = session.series { title.append("   " + wording.place(in: series), .muted) }
        title.truncated(columns: head.columns).draw(into: &grid, head)
        let decided = (session.series?.decided ?? []).map { StyledText("• " + $0) }
        let reviews = (session.series?.reviews ?? []).map {
            StyledText("○ " + wording(review: $0))
        }
        let done = (session.series?.done ?? []).map {
            StyledText("✓ ", .good) + StyledText($0, .muted)
        }
        let actions = session.earlierActions
        let lines = decided + reviews + done + actions.map(actionLine)
        // The roster keeps half of the screen; what is selected stays in view.
        let selected = workshop?.list.map {
            $0.selected + decided.count + reviews.count + done.count
        }
        .flatMap { lines.indices.contains($0) ? $0 : nil }
        let (area, rest) = below.splitTop(min(lines.count, max(1, rect.rows / 2 - 2)))
        let top = max(0, min(selected ?? 0, lines.count) - area.rows + 1)
        for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
            let row = area.splitTop(offset).rest.splitTop(1).top
            let hidden = lines.count - top - area.rows
            let isCut = hidden > 0 && offset == area.rows - 1 && top + offset != selected
            (isCut ? StyledText("+ \(hidden + 1)", .muted) : line)
                .truncated(columns: row.columns).draw(into: &grid, row)
            if top + offset == selected { grid.restyle(row, .selection) }
        }
        return rest.splitTop(1).rest
    }
}
