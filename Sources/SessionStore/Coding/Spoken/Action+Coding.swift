import Workshop

extension Action: MemberDescribed {
    static var schemaName: String { "action" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Action {
        Action(id: object?.identifier() ?? ID(""), text: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("text", &text)
        members.optional("owner", &owner)
        members.planned("due", &due, foreign: &foreign)
        members.usual("isDone", &isDone, unless: false)
        members.reference("round", &round)
        members.optional("recordedAt", &recordedAt)
        members.optional("origin", &origin)
        members.foreign(&foreign)
    }
}
