import Workshop
import Zones

/// When and where we meet again.
struct StageMeeting: Equatable, Sendable {
    let name: String
    let when: PlannedTime?
    /// The year of this workshop, which goes without saying.
    let year: Int?
    let hours: MeetingHours
    let place: String
    let signUp: String
    /// Where to sign up; shown as a code to be scanned.
    let link: String
    /// Where to follow it, in each language that has a link of its own.
    let languageLinks: [LocalizedText.Version]
    /// Who welcomes; public by definition.
    let hosts: [String]

    /// Reads the next meeting; nil while nothing is known about it.
    init?(_ source: StageSource) {
        guard let meeting = source.session.nextMeeting else { return nil }
        name = meeting.name
        when = meeting.when
        year = source.session.date?.year
        hours = MeetingHours(meeting, in: source.session)
        place = meeting.place.isBlank ? meeting.placeRule : meeting.place
        signUp = meeting.signUp
        link = meeting.signUpLink
        languageLinks = meeting.links.versions.filter {
            !$0.text.isBlank && $0.text != meeting.signUpLink
        }
        hosts = meeting.hosts.filter { !$0.isBlank }
    }
}
