import Workshop

extension ThemeLink: MemberDescribed {
    static var schemaName: String { "themeLink" }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> ThemeLink {
        ThemeLink(to: ID(""), kind: .dependsOn)
    }

    mutating func describe(to members: inout some MemberVisitor) {
        var other: ID<Theme>? = to
        members.reference("to", &other)
        to = other ?? ID("")
        members.required("kind", &kind)
        members.text("word", &word)
        members.foreign(&foreign)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        if !object.hasMember("to") { object.report(.missing, at: "to") }
    }
}

extension ThemeLink.Kind: FileValue {}
