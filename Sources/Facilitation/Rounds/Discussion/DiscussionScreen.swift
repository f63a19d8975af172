import TerminalUI
import Wording
import Workshop

extension State {
    /// Who has the floor, who waits, and the notes, side by side where there are two sides.
    func drawDiscussion(
        _ discussion: Discussion, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let (floor, rest) = rect.splitTop(1)
        drawSpeaker(limit: nil, into: &grid, floor)
        var list = rest.splitTop(1).rest
        if session.count(of: round.id) == 0 { list = drawGuidance(round, into: &grid, list) }
        guard discussion.sides.count == 2, workshop?.list == nil else {
            drawContributions(of: round, into: &grid, list)
            return
        }
        let (left, right) = list.splitLeft(list.columns / 2)
        let all = session.contributions(of: round.id)
        for (side, area) in [left, right.inset(columns: 1)].enumerated() {
            let (head, below) = area.splitTop(1)
            let isAtHand = discussion.currentSide == side
            StyledText(
                (isAtHand ? "▸ " : "  ") + discussion.sides[side], isAtHand ? .accent : .heading
            ).truncated(columns: head.columns).draw(into: &grid, head)
            let notes = all.filter { $0.side == side || $0.side == nil && side == 0 }
            drawContributions(count: notes.count, into: &grid, below) { notes[$0] }
        }
    }
}
