import Workshop

extension OpenGroup: Placed {
    static var schemaName: String { "openGroup" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> OpenGroup {
        OpenGroup(id: object?.identifier() ?? ID(""), position: .unplaced)
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.reference("theme", &theme)
        members.text("name", &name)
        members.usual("isOpenToAll", &isOpenToAll, unless: true)
        members.references("members", &self.members)
        members.optional("contact", &contact)
        members.text("firstStep", &firstStep)
        members.optional("origin", &origin)
        members.foreign(&foreign)
    }
}
