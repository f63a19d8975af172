import TerminalUI
import Wording
import Workshop

/// After the last round: thanks, and when we meet again.
struct EndedScene: StageScene {
    let meeting: StageMeeting?

    init(_ source: StageSource) { meeting = StageMeeting(source) }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let thanks = wording(Phrase("stage.thanks"))
        guard let meeting else {
            LargeText(thanks, fitting: rect.size)
                .draw(into: &grid, rect, .heading, .centre, .centre)
            return
        }
        meeting.draw(into: &grid, rect, wording, under: thanks)
    }
}
