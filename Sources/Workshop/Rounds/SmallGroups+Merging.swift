extension SmallGroups {
    /// The tables of both sides; everybody sits where somebody put them.
    package static func merged(
        _ versions: Versions<SmallGroups>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> SmallGroups {
        var merged = versions.memberwise(at: place, notes)
        versions.seat(&merged.tables)
        return merged
    }
}

extension Versions where Thing == SmallGroups {
    /// Lets nobody sit at more tables than one side gave them: a seat is a fact of the person, and
    /// where both sides moved somebody, that of the table whose identifier is greater stands.
    fileprivate func seat(_ tables: inout [Table]) {
        guard ours.tables != theirs.tables else { return }
        let seats = map(\.seats)
        var members: [ID<Table>: Set<ID<Participant>>] = [:]
        for person in Set(seats.ours.keys).union(seats.theirs.keys) {
            let chosen = seats.map { $0[person] ?? [] }.merged { one, other in
                if one.isEmpty || other.isEmpty { return one + other }
                return one.lexicographicallyPrecedes(other) ? other : one
            }
            for table in chosen { members[table, default: []].insert(person) }
        }
        let lists = map { groups in
            Dictionary(groups.tables.map { ($0.id, $0.members) }) { first, _ in first }
        }
        for place in tables.indices {
            let table = tables[place].id
            let seated = members[table] ?? []
            // As one side has it, when the other left it alone; else in an order of no side.
            let before = lists.base?[table] ?? []
            let (mine, others) = (lists.ours[table] ?? before, lists.theirs[table] ?? before)
            let list = mine == before ? others : mine
            let isOfOneSide = mine == others || mine == before || others == before
            tables[place].members =
                isOfOneSide && Set(list) == seated ? list : seated.sorted()
        }
    }
}

extension SmallGroups {
    /// The tables at which each person sits.
    fileprivate var seats: [ID<Participant>: [ID<Table>]] {
        var seats: [ID<Participant>: [ID<Table>]] = [:]
        for table in tables {
            for member in Set(table.members) { seats[member, default: []].append(table.id) }
        }
        return seats.mapValues { $0.sorted() }
    }
}
