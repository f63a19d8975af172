import Workshop

extension PrivateNote: MemberDescribed {
    static var schemaName: String { "privateNote" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> PrivateNote {
        PrivateNote(id: object?.identifier() ?? ID(""), text: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("text", &text)
        members.reference("round", &round)
        members.optional("recordedAt", &recordedAt)
        members.foreign(&foreign)
    }
}
