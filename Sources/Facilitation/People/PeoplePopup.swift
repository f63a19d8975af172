import TerminalUI
import Wording
import Workshop

/// The roster, from anywhere: who is here, what they permit, who came and who left.
struct PeoplePopup: Equatable, Sendable {
    /// A name being written.
    var field = TextField()
    /// Who is selected; nil while the name has the focus.
    var list: SelectableList?
}

extension State {
    /// A key in the roster.
    mutating func press(_ key: Key, in people: PeoplePopup, _ event: Event) -> [Effect] {
        var people = people
        let count = session?.participants.count ?? 0
        if count == 0 { people.list = nil }
        people.list?.clamp(count: count)
        popup = .people(people)
        if let selected = people.list?.selected, let session,
            session.participants.indices.contains(selected)
        {
            if key == .escape || key == .down && selected == count - 1 {
                people.list = nil
                popup = .people(people)
                return []
            }
            if people.list?.handle(key, count: count) ?? false {
                popup = .people(people)
                return []
            }
            if [.up, .down, .home, .end, .pageUp, .pageDown].contains(key) { return [] }
            if let effects = pressParticipant(session.participants[selected].id, key, event) {
                return effects
            }
        }
        switch key {
        case .control("z"): return undo()
        case .control("y"): return redo()
        default: people.list = nil
        }
        switch key {
        case .escape, .function(2), .control("c"):
            popup = nil
            return []
        case .up where people.field.isEmpty && count > 0:
            people.list = SelectableList(selected: count - 1)
        case .enter:
            let names = roster(from: [people.field.text])
            guard !names.isEmpty else {
                popup = nil
                return []
            }
            let effects = make { session, now, entropy in
                try session.joining(names, entropy: &entropy, at: now)
            }
            if !effects.isEmpty { people.field.clear() }
            popup = .people(people)
            return effects
        default:
            _ = people.field.handle(key)
        }
        popup = .people(people)
        return []
    }

    /// Adds the people that were pasted, one a line.
    mutating func join(_ lines: [String], _ event: Event) -> [Effect] {
        return make { session, now, entropy in
            try session.joining(roster(from: lines), entropy: &entropy, at: now)
        }
    }
}

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
