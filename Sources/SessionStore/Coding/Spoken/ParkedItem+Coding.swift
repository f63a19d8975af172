import Workshop

extension ParkedItem: MemberDescribed {
    static var schemaName: String { "parkedItem" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> ParkedItem {
        ParkedItem(id: object?.identifier() ?? ID(""), text: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("text", &text)
        members.usual("isSettled", &isSettled, unless: false)
        members.reference("round", &round)
        members.optional("recordedAt", &recordedAt)
        members.foreign(&foreign)
    }
}
