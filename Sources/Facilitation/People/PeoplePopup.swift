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

extension PeoplePopup: PopupContent {
    var popup: Popup { .people(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        let wording = state.wording
        guard let list else {
            return [
                (Key.enter.name(wording), .hintAdd), ("↑", .hintList),
                (Key.escape.name(wording), .hintClose),
            ]
        }
        let all = state.session?.participants.map(\.self) ?? []
        let selected = all.indices.contains(list.selected) ? all[list.selected] : nil
        return [
            (Key.enter.name(wording), .hintEditName),
            ("1", .hintRoom(selected?.inTheRoom.toggled ?? .given)),
            ("2", .hintPublication(selected?.inPublication.toggled ?? .given)),
            (Key.delete.name(wording), .hintLeft), ("0", .hintErase),
            (Key.escape.name(wording), .hintToLine),
        ]
    }

    var manualPlace: ManualPlace { .page(.names) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draft(in state: State) -> FormDraft? {
        field.isEmpty ? nil : KeptPopup.people.draft(field.text)
    }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawPeople(self, in: &frame)
    }

    /// Adds the people that were pasted, one a line.
    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] {
        let lines = text.writtenLines
        guard lines.count > 1 else {
            field.insertLine(text)
            return []
        }
        return state.make { session, now, entropy in
            try session.joining(roster(from: lines), entropy: &entropy, at: now)
        }
    }

    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        let participants = state.session?.participants
        let count = participants?.count ?? 0
        if count == 0 { list = nil }
        list?.clamp(count: count)
        if let selected = list?.selected, let participants,
            participants.indices.contains(selected)
        {
            if key == .escape || key == .down && selected == count - 1 {
                list = nil
                return []
            }
            if list?.handle(key, count: count) ?? false { return [] }
            if [.up, .down, .home, .end, .pageUp, .pageDown].contains(key) { return [] }
            if let effects = state.pressParticipant(participants[selected].id, key, event) {
                return effects
            }
        }
        switch key {
        case .control("z"): return state.undo()
        case .control("y"): return state.redo()
        default: list = nil
        }
        switch key {
        case .escape, .function(2), .control("c"):
            state.popup = nil
        case .up where field.isEmpty && count > 0:
            list = SelectableList(selected: count - 1)
        case .enter:
            let typed = field.text
            let names = roster(from: typed.hasPrefix(" ") ? [typed] : rosterNames(in: typed))
            guard !names.isEmpty else {
                state.popup = nil
                return []
            }
            let effects = state.make { session, now, entropy in
                try session.joining(names, entropy: &entropy, at: now)
            }
            if !effects.isEmpty { field.clear() }
            return effects
        default:
            _ = field.handle(key)
        }
        return []
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
                hints: people.hints(in: self), into: &grid, rect)
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
