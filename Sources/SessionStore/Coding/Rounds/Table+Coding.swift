import Workshop

extension Table: MemberDescribed {
    static var schemaName: String { "table" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Table {
        Table(id: object?.identifier() ?? ID(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.text("name", &name)
        members.reference("topic", &topic)
        members.text("room", &room)
        members.reference("prompt", &prompt)
        members.references("members", &self.members)
        members.reference("reporter", &reporter)
        members.foreign(&foreign)
    }
}
