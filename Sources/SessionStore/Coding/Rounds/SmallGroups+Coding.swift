import Workshop

extension SmallGroups {
    /// Tells what is particular to small groups.
    mutating func describe(to members: inout some MemberVisitor) {
        members.optional("groupSize", &groupSize, in: FileRange.count)
        members.usual("takesTopics", &takesTopics, unless: false)
        members.usual("phase", &phase, unless: .atTables)
        members.list("tables", &tables)
        members.reference("currentTable", &currentTable)
    }
}

extension SmallGroups.Phase: FileValue {}
