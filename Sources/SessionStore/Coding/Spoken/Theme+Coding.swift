import Workshop

extension Theme: Placed {
    static var schemaName: String { "theme" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Theme {
        Theme(id: object?.identifier() ?? ID(""), position: .unplaced, name: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.required("name", &name)
        members.text("statement", &statement)
        members.list("links", &links)
        members.optional("origin", &origin)
        members.foreign(&foreign)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        if links.contains(where: { $0.to == id }) {
            object.report(.cyclicReference(id.text), at: "links")
        }
    }
}
