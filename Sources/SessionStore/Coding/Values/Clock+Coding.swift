import Workshop

extension Clock: MemberDescribed {
    static var schemaName: String { "clock" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Clock {
        Clock(startedAt: Moment(milliseconds: 0))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.required("startedAt", &startedAt)
        members.optional("endedAt", &endedAt)
        members.list("stops", &stops)
        members.foreign(&foreign)
    }
}

extension Countdown: MemberDescribed {
    static var schemaName: String { "timer" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Countdown {
        Countdown(plannedSeconds: 0)
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.required("plannedSeconds", &plannedSeconds, in: FileRange.seconds)
        members.optional("clock", &clock)
        members.foreign(&foreign)
    }
}

extension Span: MemberDescribed {
    static var schemaName: String { "span" }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Span {
        Span(from: Moment(milliseconds: 0))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.required("from", &from)
        members.optional("to", &to)
        members.foreign(&foreign)
    }
}
