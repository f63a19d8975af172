import TerminalUI
import Wording
import Workshop

extension State {
    /// The agenda with its hours, planned and actual minutes; as it would become where something is
    /// proposed.
    func drawAgenda(_ editor: AgendaEditor, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(columns: 96, rows: max(10, session.agenda.count + 7))
        frame.pane("agenda", in: rect, input: PopupInput(editor, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(editor.proposal == nil ? .agendaTitle : .cutTitle),
                hints: hints(of: editor), into: &grid, rect)
            let (head, rest) = inner.splitTop(1)
            let (foot, list) = rest.splitBottom(2)
            let cut = editor.proposal?.cut(session, at: minute)
            let shown = cut.map { session.shortened(by: $0, at: minute) } ?? session
            let timing = AgendaTiming(shown, at: minute)
            drawHead(timing, into: &grid, head)
            if let note = note(editor, cut, in: shown) {
                note.truncated(columns: foot.columns).draw(into: &grid, foot.splitTop(1).rest)
            } else {
                HintBar(
                    furtherHints(of: editor).enumerated().map { place, hint in
                        HintBar.Hint(key: hint.0, label: wording(hint.1), rank: place)
                    }, isInOrder: true
                ).draw(into: &grid, foot.splitTop(1).rest)
            }
            editor.list.draw(into: &grid, list, count: shown.agenda.count) { place in
                let round = shown.agenda[place]
                let before = session.agenda[round.id]?.plannedSeconds
                return [
                    agendaLine(
                        round, in: shown, at: timing.hours[place],
                        instead: before == round.plannedSeconds ? nil : before,
                        columns: list.columns)
                ]
            }
        }
        return nil
    }

    /// The keys for which there is room in the frame at eighty columns.
    func hints(of editor: AgendaEditor) -> [(String, Phrase)] {
        let (enter, escape) = (Key.enter.name(wording), Key.escape.name(wording))
        guard editor.typed.isEmpty else {
            let ways: [(String, Phrase)] = [(enter, .hintTheseMinutes)]
            guard editor.proposal == nil else { return ways + [(escape, .hintCancel)] }
            return ways
                + [
                    ("F4", .hintBreak), (Key.tab.name(wording), .hintSpread), (escape, .hintCancel),
                ]
        }
        guard editor.proposal == nil else {
            return [
                (enter, .hintAccept), ("0–9", .hintMinutesTyped),
                (Key.delete.name(wording), .hintDrop), ("F11 F12", .hintMinutes),
                (escape, .hintCancel),
            ]
        }
        return [
            (enter, .hintEditRound), ("F2", .hintAdd), (Key.delete.name(wording), .hintRemove),
            ("F7", .hintSkip), ("F8", .hintGoThere), ("F11 F12", .hintMinutes),
            (escape, .hintClose),
        ]
    }

    /// What has no room in the frame at eighty columns, for the row above it.
    func furtherHints(of editor: AgendaEditor) -> [(String, Phrase)] {
        guard editor.typed.isEmpty, editor.proposal == nil else { return [] }
        return [
            ("0–9", .hintMinutesTyped), ("F5 F6", .hintMove), ("F9", .hintCopy),
            ("F4", .hintBreak), (Key.tab.name(wording), .hintSpread),
        ]
    }

    /// When it was promised to end and when it will, and what the columns are.
    private func drawHead(_ timing: AgendaTiming, into grid: inout Grid, _ rect: Rect) {
        let legend =
            TextLayout.padded(wording(.plannedMinutes), columns: 16, .right)
            + TextLayout.padded(wording(.actualMinutes), columns: 10, .right) + " "
        let (columns, ends) = rect.splitRight(DisplayWidth.of(legend))
        StyledText(legend, .muted).draw(into: &grid, columns)
        guard let promised = timing.promisedEnd, let expected = timing.expectedEnd else {
            StyledText(wording(.ifItBeganNow), .muted).truncated(columns: ends.columns)
                .draw(into: &grid, ends)
            return
        }
        var text = StyledText(wording(.promisedEnd(localTime(promised))), .heading)
        text.append("   " + wording(.expectedEnd(localTime(expected))), .plain)
        if let late = timing.lateMinutes, late != 0 {
            let phrase: Phrase = late > 0 ? .late(minutes: late) : .early(minutes: -late)
            text.append("   " + wording(phrase), late > 4 ? .warning : .muted)
        }
        text.truncated(columns: ends.columns).draw(into: &grid, ends)
    }

    /// What the digits mean, what is still to be found, or what can be done about a delay.
    private func note(
        _ editor: AgendaEditor, _ cut: AgendaCut?, in session: Session
    ) -> StyledText? {
        if !editor.typed.isEmpty, session.agenda.indices.contains(editor.list.selected) {
            let name = session.agenda[editor.list.selected].name(wording)
            return StyledText(wording(.minutesFor(name, editor.typed)), .accent)
        }
        guard let cut else {
            return minutesLate.map { StyledText(wording(.lateCanBeSpread($0)), .warning) }
        }
        return cut.missing > 0
            ? StyledText(wording(.cutIsMissing(cut.missing)), .warning)
            : StyledText(wording(.cutProposed(cut.minutes)), .accent)
    }

    private func agendaLine(
        _ round: Round, in session: Session, at hour: Moment?, instead before: Int?, columns: Int
    ) -> StyledText {
        let isCurrent = round.id == session.currentRound && session.endedAt == nil
        let sign = isCurrent ? "▶" : round.isSkipped ? "–" : round.clock != nil ? "✓" : "·"
        var planned = round.plannedSeconds.map { wording.duration(seconds: $0) } ?? ""
        if let before { planned = "\(wording.duration(seconds: before)) → \(planned)" }
        let actual =
            round.clock.map {
                wording.duration(seconds: Int(session.elapsed($0, at: minute) / 60_000) * 60)
            }
            ?? ""
        let times = TextLayout.padded(planned, columns: 16, .right)
        let spent = TextLayout.padded(actual, columns: 10, .right) + " "
        let room = max(4, columns - DisplayWidth.of(times) - DisplayWidth.of(spent) - 9)
        var name = round.name(wording)
        let facts = [
            (round.isSkipped, Phrase.skipped), (round.startsTimer, FieldName.startsTimer.label),
            (round.goesOn, FieldName.goesOn.label),
        ].filter(\.0).map { wording($0.1) }
        if !facts.isEmpty { name += "  (\(facts.joined(separator: ", ")))" }
        var line = StyledText(" \(sign) ", isCurrent ? .accent : .muted)
        let time = hour.map { localTime($0) } ?? ""
        line.append(
            TextLayout.padded(time, columns: 6, .left), round.clock == nil ? .plain : .muted)
        line.append(
            TextLayout.padded(TextLayout.truncated(name, columns: room), columns: room, .left),
            round.isSkipped ? .muted : .plain)
        line.append(times, before == nil ? .muted : .accent)
        line.append(spent, .muted)
        return line
    }
}

extension Session {
    /// As it would be shortened; as it is where nothing changes.
    fileprivate func shortened(by cut: AgendaCut, at now: Moment) -> Session {
        var session = self
        if let change = try? shortening(cut, at: now) { try? session.apply(change) }
        return session
    }
}

extension Phrase {
    static let agendaTitle = Phrase("agenda.title")
    static let cutTitle = Phrase("agenda.cut")
    static let plannedMinutes = Phrase("agenda.planned")
    static let actualMinutes = Phrase("agenda.actual")
    static let skipped = Phrase("agenda.skipped")
    static let ifItBeganNow = Phrase("agenda.ifItBeganNow")
    static func promisedEnd(_ time: String) -> Phrase {
        Phrase("agenda.promisedEnd", .text("time", time))
    }
    static func expectedEnd(_ time: String) -> Phrase {
        Phrase("agenda.expectedEnd", .text("time", time))
    }
    static func minutesFor(_ name: String, _ typed: String) -> Phrase {
        Phrase("agenda.minutesFor", .text("name", name), .text("minutes", typed))
    }
    static func lateCanBeSpread(_ minutes: Int) -> Phrase {
        Phrase("agenda.lateCanBeSpread", .count(minutes))
    }
    static func cutProposed(_ minutes: Int) -> Phrase {
        Phrase("agenda.cutProposed", .count(minutes))
    }
    static func cutIsMissing(_ minutes: Int) -> Phrase {
        Phrase("agenda.cutIsMissing", .count(minutes))
    }
    static let hintEditRound = Phrase("hint.line.editRound")
    static let hintGoThere = Phrase("hint.line.goThere")
    static let hintMove = Phrase("hint.line.move")
    static let hintMinutes = Phrase("hint.line.minutes")
    static let hintMinutesTyped = Phrase("hint.line.minutesTyped")
    static let hintTheseMinutes = Phrase("hint.line.theseMinutes")
    static let hintBreak = Phrase("hint.line.break")
    static let hintCopy = Phrase("hint.line.copy")
    static let hintSpread = Phrase("hint.line.spread")
    static let hintDrop = Phrase("hint.line.drop")
    static let hintSkip = Phrase("hint.line.skip")
    static let hintRemove = Phrase("hint.line.remove")
}
