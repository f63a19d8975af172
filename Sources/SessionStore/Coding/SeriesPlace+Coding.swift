import Workshop

extension SeriesPlace: MemberDescribed {
    static var schemaName: String { "seriesPlace" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> SeriesPlace {
        SeriesPlace(number: 1)
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.text("name", &name)
        members.required("number", &number, in: 1...Self.largestNumber)
        members.optional("previous", &previous)
        members.list("decided", &decided)
        members.list("done", &done)
        members.list("zones", &zones, layout: .inline)
        members.foreign(&foreign)
    }
}
