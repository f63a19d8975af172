import Workshop

extension NextMeeting: MemberDescribed {
    static var schemaName: String { "nextMeeting" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> NextMeeting {
        NextMeeting()
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.text("name", &name)
        members.planned("when", &when, foreign: &foreign)
        members.optional("startsAt", &startsAt)
        members.optional("endsAt", &endsAt)
        members.text("place", &place)
        members.text("placeRule", &placeRule)
        members.text("signUp", &signUp)
        members.text("signUpLink", &signUpLink)
        members.list("hosts", &hosts, layout: .inline)
        members.list("zones", &zones, layout: .inline)
        members.foreign(&foreign)
    }
}
