import Workshop

extension TemplateRound: MemberDescribed {
    static var schemaName: String { "templateRound" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> TemplateRound {
        TemplateRound(content: .blank(for: object, in: context))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.kind(content.kind)
        members.text("title", &title)
        members.list("prompts", &prompts)
        members.optional("plannedSeconds", &plannedSeconds, in: FileRange.seconds)
        members.text("guidance", &guidance)
        members.text("introduction", &introduction)
        members.text("conclusion", &conclusion)
        members.usual("goesToSorting", &goesToSorting, unless: content.kind.usuallyGoesToSorting)
        members.content(&content)
        members.list("sideNames", &sideNames)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        // A template only makes what this version can facilitate.
        if case .unknown(let round) = content, !round.kindName.isEmpty {
            let known = RoundKind.all.map(\.name)
            object.report(.unknownValue(round.kindName, known: known), at: "kind")
        } else {
            object.reportUnknownMembers()
        }
        if !sideNames.isEmpty, sideNames.count != 2 {
            object.report(.outOfRange(String(sideNames.count), 2...2), at: "sideNames")
        }
    }
}
