import Workshop

extension Contribution: MemberDescribed {
    static var schemaName: String { "contribution" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Contribution {
        context.round = object?.text(of: "round")
        return Contribution(id: object?.identifier() ?? ID(""), text: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        withParts { $0.describe(to: &members) }
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        if let copyOf, let member = object.look(at: "copyOf") {
            context.noteCopy(id.text, of: copyOf.text, at: member)
        }
        if isStruck {
            if !text.isEmpty { object.report(.struckKeepsWords, at: "text") }
            if !organisation.isEmpty { object.report(.struckKeepsWords, at: "organisation") }
            if !translations.isEmpty { object.report(.struckKeepsWords, at: "translations") }
            if firstText != nil { object.report(.struckKeepsWords, at: "firstText") }
        } else if text.isEmpty, object.hasMember("text") {
            object.report(.empty, at: "text")
        } else if text.isEmpty {
            object.report(.missing, at: "text")
        }
    }
}

extension ContributionParts {
    /// Tells what a contribution consists of.
    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.text("text", &text)
        members.optional("firstText", &firstText)
        members.optional("language", &language)
        members.text("translations", &translations)
        members.reference("author", &author)
        members.text("organisation", &organisation)
        members.reference("round", &round)
        members.reference("prompt", &prompt)
        members.reference("table", &table)
        members.optional("number", &number, in: FileRange.number)
        members.optional("side", &side, in: FileRange.side)
        members.optional("phase", &phase)
        members.optional("recordedAt", &recordedAt)
        members.reference("theme", &theme)
        members.optional("sortedAt", &sortedAt)
        members.mark("strong", .strong, in: &marks)
        members.mark("setAside", .setAside, in: &marks)
        members.mark("leftAlone", .leftAlone, in: &marks)
        members.mark("illegible", .illegible, in: &marks)
        members.mark("translatedBefore", .translatedBefore, in: &marks)
        members.mark("struck", .struck, in: &marks)
        members.reference("copyOf", &copyOf)
        members.foreign(&foreign)
    }
}
