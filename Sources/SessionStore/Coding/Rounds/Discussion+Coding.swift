import Workshop

extension Discussion {
    /// Tells what is particular to a discussion.
    mutating func describe(to members: inout some MemberVisitor) {
        members.list("sides", &sides, layout: .inline)
        members.optional("currentSide", &currentSide, in: FileRange.side)
        members.references("stack", &stack)
        members.list("turns", &floor.turns)
    }
}
