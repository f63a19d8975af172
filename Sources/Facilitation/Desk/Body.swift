import TerminalUI
import Wording
import Workshop

extension State {
    /// Draws what is particular to the round at hand, or what to do without one.
    func drawBody(into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        if let late = lateNotes {
            drawLateNotes(in: late.round, at: late.table, into: &grid, rect)
            return
        }
        guard let round = session.round, session.endedAt == nil else {
            drawOutside(session, into: &grid, rect)
            return
        }
        drawBody(of: round, into: &grid, rect)
    }

    /// What a round's facilitator may say, above the list while nothing was said.
    func drawGuidance(_ round: Round, into grid: inout Grid, _ rect: Rect) -> Rect {
        let lines = guidanceLines(round, columns: rect.columns)
        guard !lines.isEmpty, rect.rows > 6 else { return rect }
        let shown = lines.prefix(rect.rows / 2)
        for (offset, line) in shown.enumerated() {
            line.draw(into: &grid, rect.splitTop(offset).rest)
        }
        return rect.splitTop(shown.count + 1).rest
    }

    /// What a round's facilitator may say, wrapped to be read: with one eye on the group, so never dimmed.
    func guidanceLines(_ round: Round, columns: Int) -> [StyledText] {
        // What the reader’s language lacks is said in English, as the rest of the interface is.
        let text = round.guidance.text(for: [LanguageTag(wording.language.tag), LanguageTag("en")])
        return text.isEmpty ? [] : StyledText(text).wrapped(columns: min(columns, 90))
    }

    /// Before the first round and after the last one: the agenda, and what to do.
    private func drawOutside(_ session: Session, into grid: inout Grid, _ rect: Rect) {
        var lines: [StyledText] = []
        if session.endedAt != nil {
            lines += StyledText(wording(.endedWhatNow)).wrapped(columns: rect.columns)
            for phrase in [Phrase.prepareNow, .sortLater] {
                lines += StyledText(wording(phrase)).wrapped(columns: rect.columns)
            }
            lines.append(
                StyledText(wording(.contributions(session.saidCount)), .muted))
        } else {
            if !session.objective.isEmpty {
                lines += StyledText(session.objective, .muted).wrapped(
                    columns: min(90, rect.columns))
                lines.append("")
            }
            let language = LanguageTag(wording.language.tag)
            for (place, round) in session.agenda.enumerated() {
                let time = round.plannedSeconds.map { wording.duration(seconds: $0) } ?? ""
                var line = StyledText(
                    "\(TextLayout.padded("\(place + 1)", columns: 3, .right))  ", .muted)
                line.append(TextLayout.padded(round.name(wording), columns: 32, .left), .plain)
                line.append(TextLayout.padded(time, columns: 9, .right), .muted)
                if let prompt = round.prompts.first?.text.text(for: language) {
                    line.append("   " + prompt, .muted)
                }
                lines.append(line)
            }
        }
        for (offset, line) in lines.prefix(rect.rows).enumerated() {
            line.truncated(columns: rect.columns).draw(into: &grid, rect.splitTop(offset).rest)
        }
    }
}

extension Phrase {
    static let prepareNow = Phrase("series.prepareNow")
    static let sortLater = Phrase("series.sortLater")
    static let endedWhatNow = Phrase("screen.endedWhatNow")
}
