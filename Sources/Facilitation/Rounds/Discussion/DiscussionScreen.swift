import TerminalUI
import Wording
import Workshop

extension State {
    /// Who waits, and the notes, side by side where there are two sides.
    func drawDiscussion(
        _ discussion: Discussion, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let waiting = waitingLines(discussion, columns: rect.columns)
        for (offset, line) in waiting.enumerated() {
            line.draw(into: &grid, rect.splitTop(offset).rest)
        }
        var list = rect.splitTop(waiting.count + 1).rest
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
            let count = discussion.standings.last.map { "  \(side == 0 ? $0.first : $0.second)" }
            StyledText(
                (isAtHand ? "▸ " : "  ") + discussion.sides[side] + (count ?? ""),
                isAtHand ? .accent : .heading
            ).truncated(columns: head.columns).draw(into: &grid, head)
            let notes = all.filter { $0.side == side || $0.side == nil && side == 0 }
            drawContributions(count: notes.count, into: &grid, below) { notes[$0] }
        }
    }

    /// Everybody who waits, where they do not stand beside the notes: three rows at most.
    private func waitingLines(_ discussion: Discussion, columns: Int) -> [StyledText] {
        guard let session, !discussion.hands.isEmpty, size.columns < 110 else { return [] }
        let names = discussion.hands.map { session.shownName(of: $0.speaker, wording) }
        for count in stride(from: names.count, to: 0, by: -1) {
            var text = wording(.next(names.prefix(count).joined(separator: ", ")))
            if count < names.count { text += " " + wording(.andMore(names.count - count)) }
            let lines = StyledText(text, .muted).wrapped(columns: columns)
            if lines.count <= 3 || count == 1 { return Array(lines.prefix(3)) }
        }
        return []
    }
}

extension Phrase {
    fileprivate static func andMore(_ count: Int) -> Phrase {
        Phrase("queue.andMore", .count(count))
    }
}
