import TerminalUI
import Wording
import Workshop

extension State {
    /// Title, place and time of day.
    func drawHeader(into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        let clock = manner.isQuiet ? "" : localTime(now)
        let title = windowTitle
        var right = StyledText(clock, .heading)
        // The place has what the title leaves; it is cut before the title is.
        let room = rect.columns - DisplayWidth.of(title) - right.columns - 6
        if !session.place.isEmpty, room >= 10 {
            right =
                StyledText(TextLayout.truncated(session.place, columns: room) + "   ", .muted)
                + right
        }
        StyledText(title, .heading).truncated(columns: max(0, rect.columns - right.columns - 2))
            .draw(into: &grid, rect)
        right.draw(into: &grid, rect, .right)
    }

    /// The agenda as a strip, when it will end, and how late we are.
    func drawStrip(into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        let timing = AgendaTiming(session, at: minute)
        var right = StyledText("")
        if let end = timing.expectedEnd {
            right = right + StyledText(wording(.end(at: localTime(end))), .muted)
        }
        if let late = timing.lateMinutes, abs(late) >= 1 {
            let phrase: Phrase = late > 0 ? .late(minutes: late) : .early(minutes: -late)
            right = right + "  " + StyledText(wording(phrase), late > 4 ? .warning : .muted)
        }
        if manner.isQuiet { right = StyledText("") }
        if session.isAfterwards { right = StyledText(wording(.afterwards), .muted) }
        let strip = stripText(session, columns: rect.columns - right.columns - 2)
        strip.draw(into: &grid, rect)
        right.draw(into: &grid, rect, .right)
    }

    private func stripText(_ session: Session, columns: Int) -> StyledText {
        let current = session.currentRound.flatMap { session.agenda.index(of: $0) }
        let rounds = Array(session.agenda)
        var strip = StyledText("")
        for (place, round) in rounds.enumerated() {
            let isCurrent = place == current && session.endedAt == nil
            let sign =
                isCurrent ? "▶" : round.isSkipped ? "–" : round.clock != nil ? "✓" : "·"
            let style: Style =
                isCurrent ? .accent : round.isSkipped || round.clock != nil ? .muted : .plain
            if place > 0 { strip.append("  ", .plain) }
            strip.append("\(sign) \(round.name(wording))", style)
        }
        guard strip.columns > columns || manner.isPlain, let current else {
            return strip.truncated(columns: columns)
        }
        // Too many to name: say where we are and what comes next.
        var short = StyledText("▶ \(rounds[current].name(wording))", .accent)
        short.append("  \(current + 1)/\(rounds.count)", .muted)
        if let next = session.nextRound {
            short.append("   " + wording(.then(next.name(wording))), .muted)
        }
        return short.truncated(columns: columns)
    }

    /// The time of day where the laptop is.
    func localTime(_ moment: Moment) -> String {
        let local = moment.adding(seconds: zoneOffsetSeconds).milliseconds / 60_000
        let minutes = Int(((local % 1440) + 1440) % 1440)
        return wording.clock(hour: minutes / 60, minute: minutes % 60)
    }
}

extension Phrase {
    static let afterwards = Phrase("series.afterwards")
    static func then(_ name: String) -> Phrase { Phrase("screen.then", .text("name", name)) }
}
