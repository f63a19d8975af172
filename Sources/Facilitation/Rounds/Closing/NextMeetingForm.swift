import Reporting
import TerminalUI
import Wording
import Workshop

extension State {
    /// Name, date or week, hours, place or a rule for it, sign-up, hosts, time zones.
    func nextMeetingForm() -> Form? {
        let meeting = session?.nextMeeting ?? NextMeeting(zones: session?.series?.zones ?? [])
        return Form([
            Form.Field(
                Phrase("field.meetingName"), meeting.name, note: Phrase("field.meetingName.note")),
            Form.Field(
                Phrase("field.when"), meeting.when?.typed(wording) ?? "",
                note: Phrase("field.when.note")),
            Form.Field(
                Phrase("field.startsAt"), meeting.startsAt?.iso ?? "",
                note: Phrase("field.startsAt.note")),
            Form.Field(Phrase("field.endsAt"), meeting.endsAt?.iso ?? ""),
            Form.Field(Phrase("field.place"), meeting.place),
            Form.Field(
                Phrase("field.placeRule"), meeting.placeRule, note: Phrase("field.placeRule.note")),
            Form.Field(Phrase("field.signUp"), meeting.signUp),
            Form.Field(Phrase("field.signUpLink"), meeting.signUpLink),
            Form.Field(
                Phrase("field.hosts"), meeting.hosts.joined(separator: ", "),
                note: Phrase("field.hosts.note")),
            Form.Field(
                Phrase("field.zones"), meeting.zones.joined(separator: ", "),
                note: Phrase("field.zones.note")),
        ])
    }

    mutating func takeNextMeeting(_ form: Form) throws(FormProblem) -> [Effect] {
        let zones = form.names(9)
        if let unknown = zones.first(where: { !MeetingHours.knowsZone($0) }) {
            throw FormProblem(
                field: 9, phrase: Phrase("form.unknownZone", .text("typed", unknown)))
        }
        let meeting = NextMeeting(
            name: form.text(0), when: PlannedTime(typed: form.text(1)),
            startsAt: try form.time(2), endsAt: try form.time(3), place: form.text(4),
            placeRule: form.text(5), signUp: form.text(6), signUpLink: form.text(7),
            hosts: form.names(8), zones: zones,
            foreign: session?.nextMeeting?.foreign ?? .none)
        let now = now
        return make { session throws(ChangeError) in
            try session.meetingAgain(meeting == NextMeeting() ? nil : meeting, at: now)
        }
    }
}
