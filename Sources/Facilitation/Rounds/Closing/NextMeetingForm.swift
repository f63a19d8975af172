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
        let meeting = NextMeeting(
            name: form.text(.meetingName), when: PlannedTime(typed: form.text(.when)),
            startsAt: try form.time(.startsAt), endsAt: try form.time(.endsAt),
            place: form.text(.place),
            placeRule: form.text(.placeRule), signUp: form.text(.signUp),
            signUpLink: form.text(.signUpLink),
            hosts: form.names(.hosts), zones: zones,
            foreign: session?.nextMeeting?.foreign ?? .none)
        return attempt { session, now in
            try session.meetingAgain(meeting == NextMeeting() ? nil : meeting, at: now)
        }
    }
}
