import TerminalUI
import Wording
import Workshop
import Zones

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
                .zones, meeting.zones.map(zoneReader.name).joined(separator: ", "),
                hasNote: true),
        ])
    }

    mutating func takeNextMeeting(_ form: Form) throws(FormProblem) -> Outcome {
        let meeting = try nextMeeting(in: form)
        return attempt { session, now in
            try session.meetingAgain(meeting == NextMeeting() ? nil : meeting, at: now)
        }
    }

    /// The meeting that a form describes; its hours belong to a zone.
    private func nextMeeting(in form: Form) throws(FormProblem) -> NextMeeting {
        let zones = try zones(in: form)
        var meeting = NextMeeting(
            name: form.text(.meetingName), when: try planned(.when, in: form),
            startsAt: try form.time(.startsAt), endsAt: try form.time(.endsAt),
            place: form.text(.place), placeRule: form.text(.placeRule),
            signUp: form.text(.signUp), signUpLink: form.text(.signUpLink),
            links: session?.nextMeeting?.links ?? .init(), hosts: form.names(.hosts), zones: zones,
            foreign: session?.nextMeeting?.foreign ?? .none)
        guard meeting.startsAt != nil || meeting.endsAt != nil else { return meeting }
        meeting.zone = zoneOfHours(announcedIn: zones)
        // What the clocks skip is written as it was understood and shown.
        if let session {
            let hours = MeetingHours(meeting, in: session)
            (meeting.startsAt, meeting.endsAt) = (hours.startsAt, hours.endsAt)
        }
        return meeting
    }
}
