import Reporting
import TerminalUI
import Wording
import Workshop
import Zones

extension State {
    /// Actions, the next meeting, last words.
    func drawClosing(of round: Round, into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        var rest = rect
        let hasNothing =
            session.actions.isEmpty && session.nextMeeting == nil
            && session.count(of: round.id) == 0
        if hasNothing { rest = drawGuidance(round, into: &grid, rect) }
        var place = 0
        func row(_ line: StyledText, selectable: Bool = true) {
            let (area, below) = rest.splitTop(1)
            line.truncated(columns: area.columns).draw(into: &grid, area)
            if selectable {
                if workshop?.list?.selected == place { grid.restyle(area, .selection) }
                place += 1
            }
            rest = below
        }
        row(StyledText(wording(.actionsTitle), .heading), selectable: false)
        for action in session.actions { row(actionLine(action)) }
        if session.actions.isEmpty {
            row(StyledText("  " + wording(.noActions), .muted), selectable: false)
        }
        row("", selectable: false)
        row(StyledText(wording(.nextMeetingTitle), .heading), selectable: false)
        if let meeting = session.nextMeeting {
            let hours = MeetingHours(meeting, in: session)
            row(StyledText("  " + meetingText(meeting, hours), .plain))
            if hours.hasRegions {
                let words = StyledText(hours.words(wording).joined(separator: ", "))
                for line in words.wrapped(columns: max(1, rect.columns - 2)) {
                    row(StyledText("  ") + line, selectable: false)
                }
            }
        } else {
            row(StyledText("  " + wording(.noMeeting), .muted), selectable: false)
        }
        if let contacts = workshop?.contacts, !contacts.isEmpty {
            row(
                StyledText(
                    "  " + wording(.contacts(contacts.joined(separator: ", "))), .muted),
                selectable: false)
        }
        if let day = session.deleteAfter {
            let date = wording.longDate(year: day.year, month: day.month, day: day.day)
            row(
                StyledText("  " + wording(.deleteAfter(date)), day < today ? .warning : .muted),
                selectable: false)
        }
        row("", selectable: false)
        row(StyledText(wording(.lastWordsTitle), .heading), selectable: false)
        drawContributions(
            count: session.count(of: round.id), offset: place, into: &grid, rest
        ) { session.contribution(of: round.id, at: $0) }
    }

    /// An action in one line: whether it is done, what, who, by when, and since when.
    func actionLine(_ action: Action) -> StyledText {
        var line = StyledText(action.isDone ? "✓ " : "  ", .good)
        line.append(action.text, .plain)
        let organisation = action.organisation.isEmpty ? nil : action.organisation
        if let taker = Action.taker(action.owner?.name, organisation) {
            line.append("  — \(taker)", .accent)
        }
        if let due = action.due { line.append("  \(dueText(due))", .muted) }
        if let origin = action.origin { line.append("  (\(wording.since(origin)))", .muted) }
        return line
    }

    /// The next meeting in one line, but for the hours of regions.
    func meetingText(_ meeting: NextMeeting, _ hours: MeetingHours) -> String {
        var parts = [meeting.name]
        if let when = meeting.when { parts.append(dueText(when)) }
        if !hours.hasRegions {
            let written = [hours.startsAt, hours.endsAt].compactMap { time in
                time.map { wording.writtenTime(hour: $0.hour, minute: $0.minute) }
            }
            parts.append(written.joined(separator: "\u{2013}"))
        }
        parts += [meeting.place, meeting.placeRule, meeting.signUp, meeting.signUpLink]
        parts.append(meeting.hosts.joined(separator: ", "))
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func dueText(_ due: PlannedTime) -> String {
        switch due {
        case .day(let day): wording.date(year: day.year, month: day.month, day: day.day)
        case .weekOf(let day):
            wording.week(
                year: day.year, month: day.month, day: day.day,
                known: session?.date?.year ?? day.year)
        case .words(let words): words
        }
    }
}

extension Phrase {
    /// The day, already worded, after which the file is to be deleted.
    static func deleteAfter(_ date: String) -> Phrase {
        Phrase("closing.deleteAfter", .text("date", date))
    }
    static let actionsTitle = Phrase("closing.actions")
    static let noActions = Phrase("closing.noActions")
    static let nextMeetingTitle = Phrase("closing.nextMeeting")
    static let noMeeting = Phrase("closing.noMeeting")
    static let lastWordsTitle = Phrase("closing.lastWords")
}
