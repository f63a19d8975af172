import Workshop

extension Prompt: MemberDescribed {
    static var schemaName: String { "prompt" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Prompt {
        Prompt(id: object?.identifier() ?? ID(""), text: LocalizedText())
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("text", &text)
        members.optional("gathers", &gathers)
        members.foreign(&foreign)
    }
}

extension Exchange: FileValue {}
