import Workshop

extension Round: Placed {
    static var schemaName: String { "round" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Round {
        let id: ID<Round> = object?.identifier() ?? ID("")
        context.round = id.text
        return Round(id: id, position: .unplaced, content: .blank(for: object, in: context))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.kind(kind)
        members.text("title", &title)
        members.list("prompts", &prompts)
        members.optional("plannedSeconds", &plannedSeconds, in: FileRange.seconds)
        members.text("guidance", &guidance)
        members.text("introduction", &introduction)
        members.text("conclusion", &conclusion)
        members.usual("goesToSorting", &goesToSorting, unless: kind.usuallyGoesToSorting)
        members.usual("isSkipped", &isSkipped, unless: false)
        members.optional("clock", &clock)
        members.optional("timer", &timer)
        members.reference("currentPrompt", &currentPrompt)
        members.content(&content)
        members.foreign(&foreign)
    }
}
