import Reporting
import TerminalUI
import Wording
import Workshop

extension State {
    /// Name, date or week, hours, place or a rule for it, sign-up, hosts, time zones.
    func nextMeetingForm() -> Form? {
        let meeting = session?.nextMeeting ?? NextMeeting(zones: session?.series?.zones ?? [])
        return Form([
            Form.Field(.meetingName, meeting.name, hasNote: true),
            Form.Field(
                .when, meeting.when?.typed(wording) ?? "",
                hasNote: true),
            Form.Field(
                .startsAt, meeting.startsAt?.iso ?? "",
                hasNote: true),
            Form.Field(.endsAt, meeting.endsAt?.iso ?? ""),
            Form.Field(.place, meeting.place),
            Form.Field(.placeRule, meeting.placeRule, hasNote: true),
            Form.Field(.signUp, meeting.signUp),
            Form.Field(.signUpLink, meeting.signUpLink),
            Form.Field(
                .hosts, meeting.hosts.joined(separator: ", "),
                hasNote: true),
            Form.Field(
                .zones, meeting.zones.joined(separator: ", "),
                hasNote: true),
        ])
    }

    mutating func takeNextMeeting(_ form: Form) throws(FormProblem) -> Outcome {
        let zones = form.names(.zones)
        if let unknown = zones.first(where: { !MeetingHours.knowsZone($0) }) {
            throw FormProblem(
                field: .zones, phrase: Phrase("form.unknownZone", .text("typed", unknown)))
        }
        let hours = (startsAt: try form.time(.startsAt), endsAt: try form.time(.endsAt))
        let hasHours = hours.startsAt != nil || hours.endsAt != nil
        let meeting = NextMeeting(
            name: form.text(.meetingName), when: try planned(.when, in: form),
            startsAt: hours.startsAt, endsAt: hours.endsAt,
            zone: hasHours ? zoneOfHours(announcedIn: zones) : nil,
            place: form.text(.place),
            placeRule: form.text(.placeRule), signUp: form.text(.signUp),
            signUpLink: form.text(.signUpLink),
            hosts: form.names(.hosts), zones: zones,
            foreign: session?.nextMeeting?.foreign ?? .none)
        return attempt { session, now in
            try session.meetingAgain(meeting == NextMeeting() ? nil : meeting, at: now)
        }
    }

    /// The zone that the hours of the next meeting belong to: the first that they are announced in,
    /// else the session's or the laptop's.
    func zoneOfHours(announcedIn zones: [String]) -> String? {
        zones.first ?? session?.nextMeeting?.zone ?? session?.timeZone ?? localZone
    }
}
