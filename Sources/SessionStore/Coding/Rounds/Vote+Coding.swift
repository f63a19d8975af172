import Workshop

extension Vote {
    /// Tells what is particular to a vote.
    mutating func describe(to members: inout some MemberVisitor) {
        members.usual("form", &form, unless: .dots)
        members.usual("phase", &phase, unless: .options)
        members.usual("dotsPerVoter", &dotsPerVoter, in: FileRange.number, unless: 3)
        members.optional("dotsPerOption", &dotsPerOption, in: FileRange.number)
        members.list("labels", &labels)
        members.list("options", &options)
        members.list("ballots", &ballots)
    }
}

extension Vote.Form: FileValue {}
extension Vote.Phase: FileValue {}

extension VoteOption: MemberDescribed {
    static var schemaName: String { "option" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> VoteOption {
        VoteOption(id: object?.identifier() ?? ID(""), number: 1)
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("number", &number, in: FileRange.number)
        members.text("text", &text)
        members.reference("contribution", &contribution)
        members.foreign(&foreign)
    }
}

extension VoteOption: Referable {
    static var list: FileList { .options }
}

extension Ballot: MemberDescribed {
    static var schemaName: String { "ballot" }
    static var bearsIdentifier: Bool { true }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Ballot {
        Ballot(id: object?.identifier() ?? ID(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.references("dots", &dots)
        members.optional("level", &level, in: FileRange.number)
        members.optional("hands", &hands, in: FileRange.number)
        members.foreign(&foreign)
    }
}
