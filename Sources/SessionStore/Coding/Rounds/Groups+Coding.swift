import Workshop

extension Groups {
    /// Tells what is particular to a round of groups.
    mutating func describe(to members: inout some MemberVisitor) {
        members.usual("signsUp", &signsUp, unless: false)
    }
}
