import TerminalUI
import Wording
import Workshop

/// A discussion: the prompt, who speaks and who asked to, and what was said, side by side where
/// there are two sides.
struct DiscussionScene: StageScene {
    /// A side with what was said for it, the newest first.
    struct Side: Equatable, Sendable {
        let name: String
        let said: [StageWords]
    }

    let question: StageQuestion
    let floor: StageFloor
    let clock: StageClock?
    /// What was said for no side.
    let said: [StageWords]
    let sides: [Side]

    init(_ discussion: Discussion, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        floor = StageFloor(discussion.floor, source)
        clock = source.timer(of: round)
        let isGathering = round.promptAtHand?.gathers != nil
        let ids =
            isGathering
            ? source.session.ids(of: round.id, answering: round.promptAtHand?.id)
            : source.session.ids(of: round.id)
        guard discussion.sides.count == 2 else {
            said = source.newest(ids)
            sides = []
            return
        }
        let contributions = source.session.contributions
        sides = discussion.sides.enumerated().map { side, name in
            Side(name: name, said: source.newest(ids.filter { contributions[$0]?.side == side }))
        }
        said = source.newest(ids.filter { contributions[$0]?.side == nil })
    }

    var changesAt: Moment? { clock?.changesAt }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let isSaid = !said.isEmpty || sides.contains { !$0.said.isEmpty }
        var rest = StageBand(clock: clock, lines: floor.lines(wording))
            .draw(atTopOf: rect, into: &grid, wording)
        rest = question.draw(atTopOf: rest, into: &grid, wording, leavingRoom: isSaid)
        guard sides.count == 2 else { return said.draw(into: &grid, rest, wording) }
        if !said.isEmpty {
            let (bottom, above) = rest.splitBottom(rest.rows / 3)
            said.draw(into: &grid, bottom, wording)
            rest = above
        }
        let (left, right) = rest.splitLeft(rest.columns / 2)
        for (side, place) in zip(sides, [left.splitRight(2).rest, right.splitLeft(2).rest]) {
            let (head, body) = place.splitTop(1)
            StyledText(side.name, .accent).truncated(columns: head.columns)
                .draw(into: &grid, head)
            side.said.draw(into: &grid, body.splitTop(1).rest, wording)
        }
    }
}
