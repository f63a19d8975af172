import Workshop

extension Template: MemberDescribed {
    static var schemaName: String { "template" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Template {
        Template(name: "", title: LocalizedText(), language: LanguageTag(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        var format = SessionDocument.format
        members.required("format", &format, in: format...format)
        members.text("name", &name)
        members.required("title", &title)
        members.text("objective", &objective)
        members.required("language", &language)
        members.usual("attribution", &attribution, unless: .none)
        members.text("statementPattern", &statementPattern)
        members.optional("fewestPeople", &fewestPeople, in: FileRange.count)
        members.optional("mostPeople", &mostPeople, in: FileRange.count)
        members.list("rounds", &rounds)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        if let fewestPeople, let mostPeople, mostPeople < fewestPeople {
            let range = fewestPeople...FileRange.count.upperBound
            object.report(.outOfRange(String(mostPeople), range), at: "mostPeople")
        }
    }
}
