import Workshop

extension TemplateTheme: MemberDescribed {
    static var schemaName: String { "templateTheme" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> TemplateTheme {
        TemplateTheme(name: LocalizedText())
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.required("name", &name)
        members.text("statement", &statement)
        members.list("links", &links)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        if name.isEmpty, object.hasMember("name") { object.report(.empty, at: "name") }
        object.reportUnknownMembers()
    }
}
