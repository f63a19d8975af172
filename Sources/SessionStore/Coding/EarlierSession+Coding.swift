import Workshop

extension EarlierSession: MemberDescribed {
    static var schemaName: String { "earlierSession" }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> EarlierSession {
        EarlierSession(id: object?.identifier() ?? ID(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.text("title", &title)
        members.optional("date", &date)
        members.foreign(&foreign)
    }
}
