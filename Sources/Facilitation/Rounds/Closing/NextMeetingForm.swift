import TerminalUI
import Wording
import Workshop
import Zones

extension State {
    /// Name, date or week, hours, place or a rule for it, sign-up, hosts, time zones; a link for each
    /// language where there are several.
    func nextMeetingForm() -> Form? {
        let meeting = session?.nextMeeting ?? NextMeeting(zones: session?.series?.zones ?? [])
        let links = languagesOfLinks(of: meeting).map { language in
            Form.Field(
                .followLink, saying: .text("language", wording.name(ofLanguage: language.text)),
                meeting.links[language] ?? "")
        }
        return Form(
            [
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
            ] + links)
    }

    /// The languages to follow a meeting in: those of the prompts, of the session, and those that it
    /// has a link for; none where there is but one, whose link is that of signing up.
    private func languagesOfLinks(of meeting: NextMeeting) -> [LanguageTag] {
        guard let session else { return [] }
        var languages: [LanguageTag] = []
        for language in [session.language] + session.languagesOfPrompts
        where !languages.contains(where: { $0.base == language.base }) {
            languages.append(language)
        }
        let known = meeting.links.versions.map(\.language)
        guard languages.count > 1 || !known.isEmpty else { return [] }
        return known
            + languages.filter { language in
                !known.contains { $0.base == language.base }
            }
    }

    /// The links of a form, in the order of its fields.
    private func links(in form: Form) -> LocalizedText {
        let languages = languagesOfLinks(of: session?.nextMeeting ?? NextMeeting())
        return LocalizedText(
            zip(languages, form.texts(.followLink)).map {
                LocalizedText.Version(language: $0, text: $1)
            })
    }

    mutating func takeNextMeeting(_ form: Form) throws(FormProblem) -> Outcome {
        let meeting = try nextMeeting(in: form)
        return attempt { session, now in
            let isNone = meeting.tellsNothing && meeting.foreign == .none
            return try session.meetingAgain(isNone ? nil : meeting, at: now)
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
            links: links(in: form), hosts: form.names(.hosts), zones: zones,
            foreign: session?.facts.nextMeeting?.foreign ?? .none)
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
