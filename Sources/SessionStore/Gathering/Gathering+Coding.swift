import Workshop

extension Gathering: MemberDescribed {
    static var schemaName: String { "gathering" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Gathering {
        Gathering(id: object?.identifier() ?? ID(""), title: "", language: LanguageTag(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        var format = SessionDocument.format
        members.required("format", &format, in: format...format)
        members.identifier(id)
        members.required("title", &title)
        members.text("place", &place)
        members.optional("startsOn", &startsOn)
        members.optional("endsOn", &endsOn)
        members.required("language", &language)
        members.list("sessions", &sessions)
        members.optional("quotation", &quotation)
        members.foreign(&foreign)
    }
}
