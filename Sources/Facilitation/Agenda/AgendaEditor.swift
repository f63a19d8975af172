import TerminalUI
import Wording
import Workshop

/// The agenda, before and during the workshop: add, change, move, skip, go to a round.
struct AgendaEditor: Equatable, Sendable {
    /// The selected round.
    var list: SelectableList

    init(selected: Int) { list = SelectableList(selected: selected) }
}

extension AgendaEditor: WordlessPopup {
    var popup: Popup { .agenda(self) }
    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawAgenda(self, in: &frame)
    }

    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        list.clamp(count: session.agenda.count)
        if list.handle(key, count: session.agenda.count) { return [] }
        let round = session.agenda.isEmpty ? nil : session.agenda[list.selected]
        switch (key, round) {
        case (.escape, _), (.function(3), _), (.control("c"), _):
            state.popup = nil
        case (.function(2), _):
            state.popups.append(.palette(Palette(.kindOfRound(after: round?.id))))
        case (.enter, let round?):
            return state.openForm(.round(round.id))
        case (.function(5), let round?), (.function(6), let round?):
            let step = key == .function(5) ? -1 : 1
            let effects = state.make { session, now in
                try session.moving(round.id, by: step, at: now)
            }
            if !effects.isEmpty { list.selected += step }
            return effects
        case (.function(8), let round?):
            let effects = state.make { session, now in try session.entering(round.id, at: now) }
            if !effects.isEmpty {
                state.workshop?.list = nil
                state.popup = nil
            }
            return effects
        case (.function(11), let round?), (.function(12), let round?):
            let step = key == .function(12) ? 60 : -60
            return state.make { session, now in
                try session.planning(round.id, at: now) {
                    $0.plannedSeconds = max(0, ($0.plannedSeconds ?? 0) + step)
                }
            }
        case (.function(7), let round?):
            return state.make { session, now in try session.skipping(round.id, at: now) }
        case (.delete, let round?):
            return state.make { session, now in try session.removing(round.id, at: now) }
        case (.control("z"), _):
            return state.undo()
        case (.control("y"), _):
            return state.redo()
        default:
            break
        }
        return []
    }
}

extension State {
    /// The agenda with planned and actual minutes.
    func drawAgenda(_ editor: AgendaEditor, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(columns: 88, rows: max(10, session.agenda.count + 6))
        frame.pane("agenda", in: rect, input: PopupInput(editor, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(.agendaTitle),
                hints: [
                    (Key.enter.name(wording), .hintEditRound), ("F8", .hintGoThere),
                    ("F2", .hintAdd), (Key.delete.name(wording), .hintRemove),
                    ("F5 F6", .hintMove), ("F7", .hintSkip), ("F11 F12", .hintMinutes),
                    (Key.escape.name(wording), .hintClose),
                ], into: &grid, rect)
            let (head, rest) = inner.splitTop(1)
            let advice = shorteningAdvice(session)
            let (foot, list) = rest.splitBottom(advice == nil ? 0 : 2)
            if let advice {
                StyledText(wording(advice), .warning).truncated(columns: foot.columns)
                    .draw(into: &grid, foot.splitTop(1).rest)
            }
            let legend =
                TextLayout.padded(wording(.plannedMinutes), columns: 10, .right)
                + TextLayout.padded(wording(.actualMinutes), columns: 10, .right) + " "
            StyledText(legend, .muted).draw(into: &grid, head, .right)
            editor.list.draw(into: &grid, list, count: session.agenda.count) { place in
                [agendaLine(session.agenda[place], in: session, columns: list.columns)]
            }
        }
        return nil
    }

    /// What could be shortened when we are late: the longest round still to come.
    private func shorteningAdvice(_ session: Session) -> Phrase? {
        guard let late = AgendaTiming(session, at: minute).lateMinutes, late > 0,
            let place = session.currentRound.flatMap({ session.agenda.index(of: $0) })
        else { return nil }
        let ahead = session.agenda[(place + 1)...].filter { !$0.isSkipped && $0.clock == nil }
        guard let longest = ahead.max(by: { ($0.plannedSeconds ?? 0) < ($1.plannedSeconds ?? 0) })
        else { return nil }
        return .couldBeShortened(late, longest.name(wording))
    }

    private func agendaLine(_ round: Round, in session: Session, columns: Int) -> StyledText {
        let isCurrent = round.id == session.currentRound && session.endedAt == nil
        let sign = isCurrent ? "▶" : round.isSkipped ? "–" : round.clock != nil ? "✓" : "·"
        let planned = round.plannedSeconds.map { wording.duration(seconds: $0) } ?? ""
        let actual =
            round.clock.map {
                wording.duration(seconds: Int(session.elapsed($0, at: minute) / 60_000) * 60)
            }
            ?? ""
        let times =
            TextLayout.padded(planned, columns: 10, .right)
            + TextLayout.padded(actual, columns: 10, .right) + " "
        let room = max(4, columns - DisplayWidth.of(times) - 3)
        var name = round.name(wording)
        if round.isSkipped { name += "  (\(wording(.skipped)))" }
        var line = StyledText(" \(sign) ", isCurrent ? .accent : .muted)
        line.append(
            TextLayout.padded(TextLayout.truncated(name, columns: room), columns: room, .left),
            round.isSkipped ? .muted : .plain)
        line.append(times, .muted)
        return line
    }
}

extension Phrase {
    static let agendaTitle = Phrase("agenda.title")
    static let plannedMinutes = Phrase("agenda.planned")
    static let actualMinutes = Phrase("agenda.actual")
    static func couldBeShortened(_ minutes: Int, _ name: String) -> Phrase {
        Phrase("agenda.couldBeShortened", .count(minutes), .text("name", name))
    }
    static let skipped = Phrase("agenda.skipped")
    static let hintEditRound = Phrase("hint.line.editRound")
    static let hintGoThere = Phrase("hint.line.goThere")
    static let hintMove = Phrase("hint.line.move")
    static let hintMinutes = Phrase("hint.line.minutes")
    static let hintSkip = Phrase("hint.line.skip")
    static let hintRemove = Phrase("hint.line.remove")
}

extension State {
    /// Adds a round, and selects it where the agenda is open: the next key is meant for it.
    mutating func addRound(_ kind: RoundKind, after other: ID<Round>?) -> [Effect] {
        let known = Set(session?.agenda.map(\.id) ?? [])
        let effects = make { session, now, entropy in
            try session.adding(kind, after: other, plannedSeconds: 600, entropy: &entropy, at: now)
        }
        if case .agenda(var editor)? = popup,
            let place = session?.agenda.firstIndex(where: { !known.contains($0.id) })
        {
            editor.list.selected = place
            popup = .agenda(editor)
        }
        return effects
    }
}
