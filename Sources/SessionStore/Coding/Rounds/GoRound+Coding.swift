import Workshop

extension GoRound {
    /// Tells what is particular to a go-round.
    mutating func describe(to members: inout some MemberVisitor) {
        members.usual("speaking", &speaking, unless: .roster)
        members.references("drawn", &drawn)
        members.optional("turnSeconds", &turnSeconds, in: FileRange.seconds)
        members.usual("lap", &lap, in: FileRange.number, unless: 1)
        members.list("turns", &floor.turns)
    }
}

extension GoRound.Speaking: FileValue {}
