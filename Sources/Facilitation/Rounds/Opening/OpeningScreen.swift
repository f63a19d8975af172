import TerminalUI
import Wording
import Workshop

extension State {
    /// The welcome: what to say, and the roster with what people permit.
    func drawOpening(_ round: Round, into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        let people = session.earlierActions.count + session.participants.count
        let room = drawSaid(in: round, offset: people, into: &grid, rect)
        var rest = drawLastTime(session, into: &grid, room)
        rest = drawPeopleOfLastTime(session, into: &grid, rest)
        let guidance = guidanceLines(round, columns: rect.columns)
        if guidance.count + session.participants.count + 2 < rest.rows {
            rest = drawGuidance(round, into: &grid, rest)
        }
        drawRoster(session, list: rosterList(session), into: &grid, rest)
    }

    /// What is selected in the roster, below the actions of earlier sessions.
    private func rosterList(_ session: Session) -> SelectableList? {
        let above = session.earlierActions.count
        guard var list = workshop?.list,
            (above..<above + session.participants.count).contains(list.selected)
        else { return nil }
        list.selected -= above
        list.top = 0
        return list
    }

    /// Who was there last time and is not in the roster yet, and the key that takes them in.
    private func drawPeopleOfLastTime(
        _ session: Session, into grid: inout Grid, _ rect: Rect
    ) -> Rect {
        let names = session.peopleNotYetBack
        guard !names.isEmpty, rect.rows > 6 else { return rect }
        let lines = StyledText(wording(.peopleOfLastTime(names.joined(separator: ", "))))
            .wrapped(columns: min(90, rect.columns)).prefix(3)
        for (offset, line) in lines.enumerated() {
            line.draw(into: &grid, rect.splitTop(offset).rest)
        }
        return rect.splitTop(lines.count + 1).rest
    }

    /// The roster, one person a row: present, name, in the room, in publication.
    func drawRoster(
        _ session: Session, list: SelectableList?, into grid: inout Grid, _ rect: Rect
    ) {
        let (head, body) = rect.splitTop(1)
        var title = StyledText(wording(.participants(session.presentCount)), .heading)
        if let expected = session.expectedCount {
            title.append(" " + wording(.expected(expected)), .muted)
        }
        title.draw(into: &grid, head)
        guard !session.participants.isEmpty else {
            _ = StyledText(wording(.nobodyYet)).drawWrapped(into: &grid, body, .left)
            return
        }
        let columns = [wording(.screenColumn), wording(.publicationColumn)]
        // On a plain screen an answer is a word, in the same column as its title.
        let answers = manner.isPlain ? Permission.allCases.map { wording($0.word) } : []
        let widths = columns.map { title in
            ([title] + answers).map { DisplayWidth.of($0) + 2 }.max() ?? 0
        }
        let name = max(10, min(40, body.columns - max(30, widths.reduce(4, +))))
        var legend = head.splitLeft(name + 4).rest
        for (column, width) in zip(columns, widths) {
            StyledText(column, .muted).draw(into: &grid, legend)
            legend = legend.splitLeft(width).rest
        }
        let count = session.participants.count
        // Without a cursor the last ones are shown: they were just written.
        let shown = list ?? SelectableList(selected: count - 1, top: max(0, count - body.rows))
        shown.draw(into: &grid, body, count: count, isFocused: list != nil) { place in
            let participant = session.participants[place]
            var line = StyledText(participant.isPresent ? "  " : "× ", .muted)
            var shownName = session.shownName(of: participant.id, wording)
            if !participant.organisation.isEmpty, shownName != participant.organisation {
                shownName += " (\(participant.organisation))"
            }
            line.append(
                TextLayout.padded(
                    TextLayout.truncated(shownName, columns: name), columns: name, .left),
                participant.isPresent ? .plain : .muted)
            line.append("  ", .plain)
            for (answer, width) in zip([participant.inTheRoom, participant.inPublication], widths) {
                let shown = manner.isPlain ? wording(answer.word) : "  \(answer.sign)"
                line.append(TextLayout.padded(shown, columns: width, .left), .plain)
            }
            return [line]
        }
    }
}

extension Permission {
    /// One character for each answer, told apart without colour.
    var sign: String {
        switch self {
        case .notAsked: "·"
        case .refused: "✗"
        case .given: "✓"
        }
    }
}

extension Phrase {
    static func peopleOfLastTime(_ names: String) -> Phrase {
        Phrase("series.people", .text("names", names))
    }
    static let nobodyYet = Phrase("screen.nobodyYet")
    static let screenColumn = Phrase("screen.column.room")
    static let publicationColumn = Phrase("screen.column.publication")
    static func expected(_ count: Int) -> Phrase { Phrase("screen.expected", .count(count)) }
}
