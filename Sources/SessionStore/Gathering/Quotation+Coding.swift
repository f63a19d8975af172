import Workshop

extension Quotation: MemberDescribed {
    static var schemaName: String { "quotation" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Quotation {
        Quotation(text: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.required("text", &text)
        members.optional("author", &author)
        members.foreign(&foreign)
    }
}
