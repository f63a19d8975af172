import TerminalUI
import Wording
import Workshop

extension State {
    /// The time we resume, what may be said meanwhile, and how long it still is.
    func drawBreak(of round: Round, into grid: inout Grid, _ rect: Rect) {
        let rect = drawSaid(in: round, into: &grid, rect)
        guard let session, let clock = round.clock, let planned = round.plannedSeconds else {
            StyledText(wording(.breakNow), .heading).draw(into: &grid, rect)
            return
        }
        let left = Int64(planned) * 1000 - session.elapsed(clock, at: now)
        // An interruption moves the end on; by whole minutes, which is when it is drawn then.
        let minute = now.next(multipleOf: 60_000).adding(seconds: -60)
        let from = session.isPaused ? minute : now
        let end = Moment(milliseconds: from.milliseconds + left)
        let (head, below) = rect.splitTop(2)
        let rest = drawGuidance(round, into: &grid, below)
        StyledText(wording(.resumeAt(localTime(end))), .heading).draw(into: &grid, head)
        guard !manner.isQuiet else { return }
        let digits = (left < 0 ? "+" : "") + wording.timer(seconds: Int(abs(left) / 1000))
        if let blocks = BlockDigits(
            digits, fitting: Size(columns: rest.columns, rows: min(rest.rows, 10)), points)
        {
            blocks.draw(
                into: &grid,
                rest.centred(columns: blocks.size.columns, rows: blocks.size.rows),
                style: left < 0 ? .warning : .accent)
        }
    }
}

extension Phrase {
    static let breakNow = Phrase("break.now")
    static func resumeAt(_ time: String) -> Phrase { Phrase("break.resumeAt", .text("time", time)) }
}
