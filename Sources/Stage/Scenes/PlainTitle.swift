import TerminalUI
import Wording
import Workshop

/// The title alone: while paused or hidden.
struct PlainTitle: StageScene {
    let title: String

    init(_ session: Session) { title = session.title }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        LargeText(title.isBlank ? wording(.untitled) : title, fitting: rect.size)
            .draw(into: &grid, rect, .heading, .centre, .centre)
    }
}
