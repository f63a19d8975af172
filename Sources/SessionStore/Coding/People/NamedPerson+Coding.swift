import Workshop

extension NamedPerson: MemberDescribed {
    static var schemaName: String { "namedPerson" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> NamedPerson {
        NamedPerson(name: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.text("name", &name)
        members.reference("participant", &participant)
        members.usual("inTheRoom", &inTheRoom, unless: .notAsked)
        members.usual("inPublication", &inPublication, unless: .notAsked)
        members.foreign(&foreign)
    }
}
