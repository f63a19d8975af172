import Workshop

extension Participant: Placed {
    static var schemaName: String { "participant" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Participant {
        Participant(id: object?.identifier() ?? ID(""), position: .unplaced)
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.text("name", &name)
        members.optional("seat", &seat, in: FileRange.number)
        members.text("nameToUse", &nameToUse)
        members.text("organisation", &organisation)
        members.usual("inTheRoom", &inTheRoom, unless: .notAsked)
        members.usual("inPublication", &inPublication, unless: .notAsked)
        members.optional("arrivedAt", &arrivedAt)
        members.optional("leftAt", &leftAt)
        members.foreign(&foreign)
    }
}

extension Permission: FileValue {}
