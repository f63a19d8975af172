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

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.wait)
        content.headlineStyle = .heading
        guard let resumesAt, clock != nil else {
            content.items = [StageItem(text: wording(.breakRound))]
            content.isCentred = true
            return content
        }
        // Nobody is to take the hour for what is left, which stands below in digits.
        let time = wording.span(from: (resumesAt.hour, resumesAt.minute), to: nil)
        content.headline = wording(Phrase("stage.resume", .text("time", time)))
        content.isClockMain = true
        return content
    }
}
