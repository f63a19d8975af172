import Workshop

extension TextConflict: MemberDescribed {
    static var schemaName: String { "conflict" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> TextConflict {
        TextConflict(
            id: object?.identifier() ?? ID(""), place: Place(.session, ""), texts: [])
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("of", &place.kind)
        members.text("entity", &place.entity)
        members.optional("part", &place.part)
        members.required("field", &place.field)
        members.optional("language", &place.language)
        var texts = texts
        members.list("texts", &texts)
        add(texts)
        members.foreign(&foreign)
    }
}

extension TextConflict.Kind: FileValue {}
