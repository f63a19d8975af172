import Wording
import Workshop
import Zones

/// The next meetings of sessions, for a calendar (RFC 5545).
///
/// Times are written in universal time, which needs no table of zones; a meeting of which only the
/// day or the week is known takes the whole of it.
struct MeetingCalendar {
    private let sessions: [Session]
    private let wording: Wording
    private let now: Moment
    private let localZone: String?

    init(_ sessions: [Session], _ request: Report.Request, wording: Wording) {
        self.sessions = sessions
        self.wording = wording
        now = request.now
        localZone = request.localZone
    }

    /// The whole.
    ///
    /// - Throws: ``ReportError/noMeeting`` when no session knows the day or the week of its next one.
    func text() throws(ReportError) -> String {
        // One that several files know of stands there once.
        var known: [NextMeeting] = []
        var events = sessions.flatMap { session -> [String] in
            guard let meeting = session.nextMeeting, !known.contains(meeting) else { return [] }
            known.append(meeting)
            return event(of: session)
        }
        var reviewed: Set<ID<Review>> = []
        for session in sessions {
            for review in session.reviews where reviewed.insert(review.id).inserted {
                events += event(of: review, in: session)
            }
        }
        guard !events.isEmpty else { throw .noMeeting }
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//atelier//atelier//EN"] + events
            + ["END:VCALENDAR"]
        return lines.map { CalendarEscaping.folded($0) + "\r\n" }.joined()
    }

    /// The whole day on which something agreed is looked at again.
    ///
    /// It bears the same identifier in the file of each session that carries it on.
    private func event(of review: Review, in session: Session) -> [String] {
        let source = SynthesisSource(session, wording: wording)
        let summary = source.fragment(of: review).text
        return [
            "BEGIN:VEVENT", "UID:\(CalendarEscaping.text(review.id.text))-review@atelier",
            "DTSTAMP:\(Self.stamp(now))",
        ] + whole(review.on, days: 1)
            + ["SUMMARY:\(CalendarEscaping.text(summary))", "END:VEVENT"]
    }

    private func event(of session: Session) -> [String] {
        guard let meeting = session.nextMeeting, let time = meeting.when else { return [] }
        var lines: [String] = []
        switch time {
        case .words: return []
        case .day(let day):
            lines = timed(day, meeting, in: session) ?? whole(day, days: 1)
        case .weekOf(let day):
            lines = whole(day.adding(days: 1 - day.weekday), days: 7)
            lines.append("STATUS:TENTATIVE")
        }
        var source = SynthesisSource(session, wording: wording)
        source.localZone = localZone
        let name = meeting.name.isBlank ? source.title : meeting.name
        lines.append("SUMMARY:\(CalendarEscaping.text(name))")
        if !meeting.place.isBlank {
            lines.append("LOCATION:\(CalendarEscaping.text(meeting.place))")
        }
        let said = source.nextMeeting.map(\.text).joined(separator: " ")
        lines.append("DESCRIPTION:\(CalendarEscaping.text(said))")
        let links = [meeting.signUpLink] + meeting.links.versions.map(\.text)
        if let address = links.lazy.compactMap(CalendarEscaping.address).first {
            lines.append("URL:\(address)")
        }
        let identifier = CalendarEscaping.text(session.id.text)
        return [
            "BEGIN:VEVENT", "UID:\(identifier)-next@atelier", "DTSTAMP:\(Self.stamp(now))",
        ] + lines + ["END:VEVENT"]
    }

    /// Beginning and end by the clock; nil when the beginning is not known.
    ///
    /// Where no zone is known they stand by the clock alone, which each reader takes for the own one
    /// (RFC 5545, 3.3.5): the file is the same whatever computer makes it.
    private func timed(
        _ day: CalendarDay, _ meeting: NextMeeting, in session: Session
    ) -> [String]? {
        let hours = MeetingHours(meeting, in: session)
        if let start = hours.start {
            return ["DTSTART:\(Self.stamp(start))"]
                + (hours.end.map { ["DTEND:\(Self.stamp($0))"] } ?? [])
        }
        guard let start = meeting.startsAt else { return nil }
        let ending = meeting.endsAt.map { end in
            "DTEND:\(Self.figures(end <= start ? day.adding(days: 1) : day))\(Self.figures(end))"
        }
        return ["DTSTART:\(Self.figures(day))\(Self.figures(start))"] + (ending.map { [$0] } ?? [])
    }

    private func whole(_ day: CalendarDay, days: Int) -> [String] {
        [
            "DTSTART;VALUE=DATE:\(Self.figures(day))",
            "DTEND;VALUE=DATE:\(Self.figures(day.adding(days: days)))", "TRANSP:TRANSPARENT",
        ]
    }

    private static func figures(_ day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }

    /// A time of day as `T193000`.
    private static func figures(_ time: ClockTime) -> String {
        "T\(time.iso.filter { $0 != ":" })00"
    }

    /// A moment as `20160412T173000Z`.
    private static func stamp(_ moment: Moment) -> String {
        let day = CalendarDay(moment, offsetSeconds: 0)
        let second = moment.milliseconds / 1000 - Int64(day.daysSince1970) * 86_400
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return figures(day)
            + "T\(two(second / 3600))\(two(second / 60 % 60))\(two(second % 60))Z"
    }
}
