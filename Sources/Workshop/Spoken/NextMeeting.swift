/// What was said about meeting again.
public struct NextMeeting: Equatable, Sendable {
    /// What it is called: «Atelier (4e)».
    public var name: String
    /// The day or the week.
    public var when: PlannedTime?
    /// The time of day it begins.
    public var startsAt: ClockTime?
    /// The time of day it ends.
    public var endsAt: ClockTime?
    /// The zone of these hours by its name in the tz database (`Europe/Paris`); nil in files that do
    /// not say.
    public var zone: String?
    /// Where.
    public var place: String
    /// How the place will be found, while it is not known.
    public var placeRule: String
    /// How to sign up, in words.
    public var signUp: String
    /// Where to sign up: a link.
    public var signUpLink: String
    /// Where to follow it in each language: a link a language.
    public var links: LocalizedText
    /// Who welcomes or facilitates; public by definition.
    public var hosts: [String]
    /// The time zones that it is announced in, by their names in the tz database (`Europe/London`);
    /// none for the hours of the place alone.
    public var zones: [String]
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a meeting of which nothing is known but what is given.
    public init(
        name: String = "", when: PlannedTime? = nil, startsAt: ClockTime? = nil,
        endsAt: ClockTime? = nil, zone: String? = nil, place: String = "", placeRule: String = "",
        signUp: String = "",
        signUpLink: String = "", links: LocalizedText = .init(), hosts: [String] = [],
        zones: [String] = [],
        foreign: ForeignMembers = .none
    ) {
        self.name = name
        self.when = when
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.zone = zone
        self.place = place
        self.placeRule = placeRule
        self.signUp = signUp
        self.signUpLink = signUpLink
        self.links = links
        self.hosts = hosts
        self.zones = zones
        self.foreign = foreign
    }
}

extension NextMeeting {
    /// Whether nothing is told about it: the zones that it would be announced in tell nothing alone.
    public var tellsNothing: Bool {
        let words =
            [name, place, placeRule, signUp, signUpLink] + hosts + links.versions.map(\.text)
        return when == nil && startsAt == nil && endsAt == nil
            && words.allSatisfy(\.isBlank)
    }
}

extension Session {
    /// What is known about meeting again; nil where nothing is, though there may be a place for it.
    public var nextMeeting: NextMeeting? {
        facts.nextMeeting.flatMap { $0.tellsNothing ? nil : $0 }
    }
}

extension NextMeeting: FileObject {
    package static let schemaName = "nextMeeting"

    package init(blank id: String) { self.init() }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.words("name", &name)
        members.planned("when", &when, foreign: &foreign)
        members.value("startsAt", &startsAt)
        members.value("endsAt", &endsAt)
        members.value("zone", &zone)
        members.words("place", &place)
        members.words("placeRule", &placeRule)
        members.words("signUp", &signUp)
        members.words("signUpLink", &signUpLink)
        members.words("links", &links)
        members.labels("hosts", &hosts, [.inline, .personal])
        members.values("zones", &zones, .inline)
        members.foreign(&foreign)
    }
}
