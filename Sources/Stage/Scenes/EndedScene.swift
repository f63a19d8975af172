import TerminalUI
import Wording
import Workshop

/// After the last round: thanks, and when we meet again.
struct EndedScene: StageScene {
    let meeting: StageMeeting?

    init(_ source: StageSource) { meeting = StageMeeting(source) }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        guard let meeting else {
            LargeText(wording(Phrase("stage.thanks")), fitting: rect.size)
                .draw(into: &grid, rect, .heading, .centre, .centre)
            return
        }
        let rest = LargeText(
            wording(Phrase("stage.thanks")),
            fitting: Size(
                columns: rect.columns,
                rows: max(1, min(rect.rows / 4, rect.rows - meeting.codeRows - 1)))
        ).draw(atTopOf: rect, into: &grid, .heading)
        meeting.draw(into: &grid, rest, wording)
    }
}
