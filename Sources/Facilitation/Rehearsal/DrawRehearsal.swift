import Stage
import TerminalUI
import Wording

/// What the guide says.
private struct Guide: Equatable, Sendable {
    let text: String
    /// How far the evening has come, and how one leaves.
    let foot: String
}

extension State {
    /// Draws what stands beside the facilitator's screen while an evening is practised on, and leaves the
    /// rest of the terminal to that screen.
    func drawRehearsal(in frame: inout Frame) {
        guard let rehearsal else { return }
        frame.pane("guide", in: rehearsal.guide, input: guide(rehearsal)) { grid, rect, guide in
            let (rule, lines) = rect.splitTop(1)
            grid.horizontalRule(row: rule.row, style: .frame)
            StyledText(" \(guide.foot) ", .muted).truncated(columns: max(0, rule.columns - 2))
                .draw(into: &grid, rule.inset(columns: 1), .right)
            StyledText(guide.text, .accent).drawWrapped(
                into: &grid, lines.inset(columns: 1), .left)
        }
        if let place = rehearsal.roomPlace {
            let divider = Rect(column: place.column - 1, row: 0, columns: 1, rows: place.rows)
            frame.pane("divider", in: divider, input: 0) { grid, rect, _ in
                for row in 0..<rect.rows {
                    grid.write(
                        "│", at: Position(column: rect.column, row: row), style: .frame,
                        maxColumns: 1)
                }
            }
            if session != nil { rehearsal.room.draw(in: &frame, wording) }
        }
        frame.keep(to: rehearsal.desk)
    }

    private func guide(_ rehearsal: Rehearsal) -> Guide {
        let leave = Key.control("q").name(ownWording)
        guard rehearsal.part == .evening else {
            let deed =
                rehearsal.deeds.indices.contains(rehearsal.played)
                ? rehearsal.deeds[rehearsal.played].caption : .tryYourTurn
            return Guide(
                text: ownWording(deed),
                foot: ownWording(Phrase("try.fictionFoot", .text("key", leave))))
        }
        let foot = Phrase(
            "try.foot", .number("place", rehearsal.place + 1),
            .number("count", GuideStep.all.count), .text("key", leave))
        guard workshop != nil else {
            let enter = Key.enter.name(ownWording)
            return Guide(
                text: ownWording(Phrase("try.atHome", .text("key", enter))),
                foot: ownWording(foot))
        }
        return Guide(
            text: GuideStep.all[rehearsal.place].text(ownWording), foot: ownWording(foot))
    }
}

extension Phrase {
    fileprivate static let tryYourTurn = Phrase("try.yourTurn")
}
