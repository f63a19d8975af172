import Workshop

extension GatheringPlace: MemberDescribed {
    static var schemaName: String { "gatheringPlace" }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> GatheringPlace {
        GatheringPlace(gathering: object?.identifier() ?? ID(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(gathering)
        members.text("room", &room)
        members.text("slot", &slot)
        members.foreign(&foreign)
    }
}
