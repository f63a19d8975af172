import TerminalUI
import Wording
import Workshop

/// A break: the time we resume, and how long that is.
struct BreakScene: StageScene {
    /// The time of day at which we resume; nil when it was not said.
    let resumesAt: ClockTime?
    let clock: StageClock?

    init(of round: Round, _ source: StageSource) {
        guard let running = round.clock, let planned = round.plannedSeconds, planned > 0 else {
            (resumesAt, clock) = (nil, nil)
            return
        }
        let length = Int64(planned) * 1000
        let left = length - source.session.elapsed(running, at: source.now)
        resumesAt = source.timeOfDay(Moment(milliseconds: source.now.milliseconds + left))
        clock = source.clock(running, length: length)
    }

    var changesAt: Moment? { clock?.changesAt }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        guard let resumesAt, let clock else {
            LargeText(wording(.breakRound), fitting: rect.size)
                .draw(into: &grid, rect, .heading, .centre, .centre)
            return
        }
        let time = wording.clock(hour: resumesAt.hour, minute: resumesAt.minute)
        let (head, body) = rect.splitTop(max(1, rect.rows * 2 / 5))
        LargeText(wording(Phrase("stage.resume", .text("time", time))), fitting: head.size)
            .draw(into: &grid, head, .heading, .centre, .centre)
        clock.draw(into: &grid, body.inset(rows: body.rows > 6 ? 1 : 0), wording)
    }
}
