import TerminalUI
import Wording
import Workshop

/// A go-round: the prompt, who speaks, and what was said.
struct GoRoundScene: StageScene {
    let question: StageQuestion
    let floor: StageFloor
    let clock: StageClock?
    let said: [StageWords]

    init(_ goRound: GoRound, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        floor = StageFloor(goRound.floor, source)
        clock = source.timer(of: round)
        said = source.newest(source.session.ids(of: round.id))
    }

    var changesAt: Moment? { clock?.changesAt }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var rest = StageBand(clock: clock, lines: floor.lines(wording))
            .draw(atTopOf: rect, into: &grid, wording)
        rest = question.draw(atTopOf: rest, into: &grid, wording, leavingRoom: !said.isEmpty)
        said.draw(into: &grid, rest, wording)
    }
}
