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
        members.list("roomLanguages", &roomLanguages, layout: .inline)
        members.usual("attribution", &attribution, unless: .none)
        members.text("statementPattern", &statementPattern)
        members.optional("fewestPeople", &fewestPeople, in: FileRange.count)
        members.optional("mostPeople", &mostPeople, in: FileRange.count)
        members.list("themes", &themes)
        members.list("rounds", &rounds)
        members.text("conclusion", &conclusion)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        if let fewestPeople, let mostPeople, mostPeople < fewestPeople {
            let range = fewestPeople...FileRange.count.upperBound
            object.report(.outOfRange(String(mostPeople), range), at: "mostPeople")
        }
        for (place, theme) in themes.enumerated() {
            for link in theme.links
            where !themes.indices.contains(link.to - 1) || link.to - 1 == place {
                object.report(.unknownReference(String(link.to)), at: "themes")
            }
        }
        object.reportUnknownMembers()
    }
}

extension ObjectReader {
    /// Tells members that nobody asked for.
    ///
    /// A template is written by people, and a name misspelt would be left out without a word.
    /// Editors find the schema by `$schema`.
    func reportUnknownMembers() {
        for member in unknownMembers() where member.name != "$schema" {
            report(.unknownMember, at: member.name)
        }
    }
}
