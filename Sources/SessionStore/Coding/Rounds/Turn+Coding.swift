import Workshop

extension Turn: MemberDescribed {
    static var schemaName: String { "turn" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Turn {
        Turn(speaker: nil, lap: 1, clock: .blank(for: nil, in: context))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.reference("speaker", &speaker)
        members.text("organisation", &organisation)
        members.usual("lap", &lap, in: FileRange.number, unless: 1)
        members.required("outcome", &outcome)
        members.required("clock", &clock)
        members.foreign(&foreign)
    }
}

extension Turn.Outcome: FileValue {}
