import TerminalUI
import Wording
import Workshop

/// Who has spoken how long in the round at hand: on the facilitator's screen alone, and gone when the
/// round is left.
struct SpeakingTimePopup: Equatable, Sendable {
    private var list = SelectableList()
}

extension SpeakingTimePopup: WordlessPopup {
    var popup: Popup { .speakingTime(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        [(Key.escape.name(state.wording), .hintClose)]
    }

    var manualPlace: ManualPlace { .section(.round(.discussion)) }

    /// How long a person spoke is for nobody else.
    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { !state.hearsPeople }

    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        if list.handle(key, count: lines(in: state).count) { return [] }
        if key == .escape || key == .enter || key == .control("c") { state.popup = nil }
        return []
    }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        let lines = lines(in: state)
        let rect = state.popupFrame(columns: 72, rows: max(9, lines.count + 6))
        frame.pane("speaking time", in: rect, input: PopupInput(self, in: state)) { grid, rect, _ in
            let inner = state.drawFrame(
                state.wording(.speakingTime), hints: hints(in: state), into: &grid, rect)
            let (note, rest) = inner.splitTop(2)
            _ = StyledText(state.wording(.forYouAlone), .privately)
                .truncated(columns: note.columns).draw(into: &grid, note.splitTop(1).top)
            guard !lines.isEmpty else {
                StyledText(state.wording(.nobodyHasSpoken), .muted).draw(into: &grid, rest)
                return
            }
            let most = lines.map(\.seconds).max() ?? 0
            list.draw(into: &grid, rest, count: lines.count) { place in
                [line(lines[place], of: most, columns: rest.columns, state.wording)]
            }
        }
        return nil
    }

    private func line(
        _ time: (name: String, seconds: Int, isMark: Bool), of most: Int, columns: Int,
        _ wording: Wording
    ) -> StyledText {
        let width = min(28, columns / 3)
        let name = TextLayout.padded(
            TextLayout.truncated(time.name, columns: width), columns: width, .left)
        var line = StyledText(" \(name) ", time.isMark ? .heading : .plain)
        line.append(
            TextLayout.padded(wording.timer(seconds: time.seconds), columns: 7, .right) + "  ",
            .plain)
        return line + .bar(time.seconds, of: most, columns: max(1, columns - width - 12))
    }

    /// The marks that the group chose, then everybody.
    private func lines(in state: State) -> [(name: String, seconds: Int, isMark: Bool)] {
        guard let session = state.session else { return [] }
        let marks =
            session.discussion?.speakingTimes(at: state.now, pauses: session.facts.pauses) ?? []
        let people = session.speakingTimes(at: state.now)
        return marks.map { ($0.mark, $0.seconds, true) }
            + people.map { (session.shownName(of: $0.speaker, state.wording), $0.seconds, false) }
    }
}

extension Phrase {
    fileprivate static let speakingTime = Phrase("speaking.title")
    fileprivate static let forYouAlone = Phrase("speaking.forYouAlone")
    fileprivate static let nobodyHasSpoken = Phrase("speaking.nobody")
}
