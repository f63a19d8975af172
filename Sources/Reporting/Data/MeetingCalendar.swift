import CSystem
import Wording
import Workshop

/// The next meetings of sessions, for a calendar (RFC 5545).
///
/// Times are written in universal time, which needs no table of zones; a meeting of which only the
/// day or the week is known takes the whole of it.
struct MeetingCalendar {
    private let sessions: [Session]
    private let wording: Wording
    private let now: Moment

    init(_ sessions: [Session], _ request: Report.Request, wording: Wording) {
        self.sessions = sessions
        self.wording = wording
        now = request.now
    }

    /// The whole.
    ///
    /// - Throws: ``ReportError/noMeeting`` when no session knows the day or the week of its next one.
    func text() throws(ReportError) -> String {
        let events = sessions.flatMap(event)
        guard !events.isEmpty else { throw .noMeeting }
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//atelier//atelier//EN"] + events
            + ["END:VCALENDAR"]
        return lines.map { CalendarEscaping.folded($0) + "\r\n" }.joined()
    }

    private func event(of session: Session) -> [String] {
        guard let meeting = session.nextMeeting, let time = meeting.when else { return [] }
        var lines: [String] = []
        switch time {
        case .words: return []
        case .day(let day):
            lines = timed(day, meeting, zone: session.timeZone) ?? whole(day, days: 1)
        case .weekOf(let day):
            lines = whole(day.adding(days: 1 - day.weekday), days: 7)
            lines.append("STATUS:TENTATIVE")
        }
        let source = SynthesisSource(session, wording: wording)
        let name = meeting.name.isBlank ? source.title : meeting.name
        lines.append("SUMMARY:\(CalendarEscaping.text(name))")
        if !meeting.place.isBlank {
            lines.append("LOCATION:\(CalendarEscaping.text(meeting.place))")
        }
        let said = source.nextMeeting.map(\.text).joined(separator: " ")
        lines.append("DESCRIPTION:\(CalendarEscaping.text(said))")
        if let address = CalendarEscaping.address(meeting.signUpLink) {
            lines.append("URL:\(address)")
        }
        let identifier = CalendarEscaping.text(session.id.text)
        return [
            "BEGIN:VEVENT", "UID:\(identifier)-next@atelier", "DTSTAMP:\(Self.stamp(now))",
        ] + lines + ["END:VEVENT"]
    }

    /// Beginning and end by the clock; nil when the beginning is not known, or the zone.
    private func timed(_ day: CalendarDay, _ meeting: NextMeeting, zone: String?) -> [String]? {
        guard let start = meeting.startsAt, let begin = moment(day, start, zone) else { return nil }
        var lines = ["DTSTART:\(Self.stamp(begin))"]
        if let last = meeting.endsAt {
            let nextDay = last <= start
            if let end = moment(nextDay ? day.adding(days: 1) : day, last, zone) {
                lines.append("DTEND:\(Self.stamp(end))")
            }
        }
        return lines
    }

    private func whole(_ day: CalendarDay, days: Int) -> [String] {
        [
            "DTSTART;VALUE=DATE:\(Self.figures(day))",
            "DTEND;VALUE=DATE:\(Self.figures(day.adding(days: days)))", "TRANSP:TRANSPARENT",
        ]
    }

    /// The moment at which the clocks of a zone show a time; where they skip it, one hour later.
    private func moment(_ day: CalendarDay, _ time: ClockTime, _ zone: String?) -> Moment? {
        let local = Int64(day.daysSince1970) * 86_400 + Int64(time.hour * 3600 + time.minute * 60)
        var second = local
        // The offset then is not known before the moment is: two looks are enough.
        for _ in 0..<2 {
            var shown = atelier_zoned_time()
            guard atelier_zoned_time_at(zone, second, &shown) else { return nil }
            second = local - Int64(shown.offset_seconds)
        }
        return Moment(milliseconds: second * 1000)
    }

    private static func figures(_ day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }

    /// A moment as `20160412T173000Z`.
    private static func stamp(_ moment: Moment) -> String {
        let day = CalendarDay(moment, offsetSeconds: 0)
        let second = moment.milliseconds / 1000 - Int64(day.daysSince1970) * 86_400
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return figures(day)
            + "T\(two(second / 3600))\(two(second / 60 % 60))\(two(second % 60))Z"
    }
}
