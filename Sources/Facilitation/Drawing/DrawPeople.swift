import TerminalUI
import Wording

extension State {
    /// The roster from anywhere.
    func drawPeople(_ people: PeoplePopup, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(
            columns: 72, rows: max(12, min(size.rows, session.participants.count + 8)))
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let (foot, body) = inner.splitBottom(2)
        let label = wording(.linePeople) + " › "
        let field = foot.splitLeft(DisplayWidth.of(label)).rest.splitTop(1).top
        frame.pane("people popup", in: rect, input: PopupInput(people, in: self)) { grid, rect, _ in
            _ = drawFrame(
                wording(.peopleTitle),
                hints: people.list == nil
                    ? [
                        (Key.enter.name(wording), .hintAdd), ("↑", .hintList),
                        (Key.escape.name(wording), .hintClose),
                    ]
                    : [
                        (Key.enter.name(wording), .hintEditName), ("1", .hintRoom),
                        ("2", .hintPublication), (Key.delete.name(wording), .hintLeft),
                        ("0", .hintErase),
                        (Key.escape.name(wording), .hintToLine),
                    ], into: &grid, rect)
            drawRoster(session, list: people.list, into: &grid, body)
            StyledText(label, .key).draw(into: &grid, foot)
            _ = people.field.draw(into: &grid, field)
        }
        return people.list == nil ? people.field.cursorPosition(in: field) : nil
    }
}

extension Phrase {
    static let peopleTitle = Phrase("people.title")
    static let hintAdd = Phrase("hint.line.add")
}
