import Workshop

extension TemplateThemeLink: MemberDescribed {
    static var schemaName: String { "templateThemeLink" }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> TemplateThemeLink {
        TemplateThemeLink(to: 1, kind: .dependsOn)
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.required("to", &to, in: FileRange.count)
        members.required("kind", &kind)
        members.text("word", &word)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        object.reportUnknownMembers()
    }
}
