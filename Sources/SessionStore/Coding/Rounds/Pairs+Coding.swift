import Workshop

extension Pairs {
    /// Tells what is particular to a round of pairs.
    mutating func describe(to members: inout some MemberVisitor) {
        members.usual("choosing", &choosing, unless: .own)
        members.usual("thinkSeconds", &thinkSeconds, in: FileRange.seconds, unless: 180)
        members.usual("noteSeconds", &noteSeconds, in: FileRange.seconds, unless: 60)
        members.usual("phase", &phase, unless: .forming)
        members.list("pairs", &pairs)
    }
}

extension Pairs.Choosing: FileValue {}
extension Pairs.Phase: FileValue {}

extension Pair: MemberDescribed {
    static var schemaName: String { "pair" }
    static var bearsIdentifier: Bool { true }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Pair {
        Pair(id: object?.identifier() ?? ID(""), members: [])
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.references("members", &self.members)
        members.foreign(&foreign)
    }
}
