/// Who goes to which table next, as in a world café: hosts stay, everybody else moves on.
///
/// Each person in turn takes the best table with a free seat: one they have not been to, with as few
/// as possible of those they have sat with. That is not always the best for all together, but with
/// three tables or more and three rounds nobody comes back to a table.
struct TableRotation {
    /// Who sits at each table, the host first.
    typealias Seating = [[ID<Participant>]]

    /// The rounds so far, the last one at the end; the same tables in each.
    let earlier: [Seating]
    /// Who is in the room, in the order of the list.
    let present: [ID<Participant>]

    /// The next seating; empty when there was none before.
    var next: Seating {
        guard let last = earlier.last, !last.isEmpty else { return [] }
        let here = Set(present)
        var tables: Seating = last.map { $0.prefix(1).filter(here.contains) }
        let hosts = Set(tables.joined())
        let seated = Set(last.joined())
        // Seat by seat over the tables, so that those of one table choose far from each other.
        var moving: [(person: ID<Participant>, from: Int)] = []
        for seat in 0..<(last.map(\.count).max() ?? 0) {
            for (place, table) in last.enumerated() where table.indices.contains(seat) {
                let person = table[seat]
                if here.contains(person), !hosts.contains(person) { moving.append((person, place)) }
            }
        }
        // Latecomers have no table to leave.
        moving += present.filter { !seated.contains($0) }.map { ($0, -1) }
        let room = (moving.count + hosts.count + tables.count - 1) / tables.count
        for (person, from) in moving {
            let costs = tables.indices.map { cost(of: tables[$0], $0, for: person, from, room) }
            if let best = costs.indices.min(by: { costs[$0].lexicographicallyPrecedes(costs[$1]) })
            {
                tables[best].append(person)
            }
        }
        return tables
    }

    /// How bad a table would be, the worst reason first.
    private func cost(
        of table: [ID<Participant>], _ place: Int, for person: ID<Participant>, _ from: Int,
        _ room: Int
    ) -> [Int] {
        let visits = earlier.count { $0.indices.contains(place) && $0[place].contains(person) }
        let met = Set(earlier.joined().filter { $0.contains(person) }.joined())
        return [
            table.count >= room ? 1 : 0, visits, table.count { met.contains($0) }, table.count,
            (place - from + earlier[0].count) % max(1, earlier[0].count),
        ]
    }
}

extension Session {
    /// Seats people for another round at the tables: hosts stay, the others go where they have not
    /// been; the first time, or with another number of tables, by chance.
    ///
    /// - Throws: ``ChangeError`` `tooFewPeople`, `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func rotatingTables(
        entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let before = tablesBefore
        guard let last = before.last else { return try drawingTables(entropy: &entropy, at: now) }
        guard present.count >= 2 else { throw .tooFewPeople }
        let rotation = TableRotation(
            earlier: before.filter { $0.count == last.count }.map { $0.map(\.seating) },
            present: present.map(\.id))
        let seating = rotation.next
        return try changingRound(.setTables, of: SmallGroups.self, at: now) { groups in
            while groups.tables.count < seating.count {
                let name = last[groups.tables.count].name
                groups.tables.append(Table(id: ID(from: &entropy), name: name))
            }
            for place in groups.tables.indices {
                let people = seating.indices.contains(place) ? seating[place] : []
                groups.tables[place].members = people
                groups.tables[place].reporter = people.first
            }
            groups.currentTable = groups.currentTable ?? groups.tables.first?.id
        }
    }

    /// Sets the tables of the last round that had any once more: their names, who sits there and who
    /// reports, as where groups go to a council and come back.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`, `roundIsInUse` where tables have taken notes,
    ///   `otherKindOfRound`, `noRound`.
    public func settingTablesAgain(
        entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let place = facts.currentRound.flatMap { agenda.index(of: $0) } ?? 0
        let earlier = agenda[..<place].compactMap { round -> [Table]? in
            guard case .smallGroups(let groups) = round.content, !groups.takesTopics,
                !groups.tables.isEmpty
            else { return nil }
            return groups.tables
        }
        guard let last = earlier.last else { throw .nothingChanges }
        guard let round, contributions(of: round.id).allSatisfy({ $0.table == nil }) else {
            throw .roundIsInUse
        }
        let here = Set(present.map(\.id))
        return try changingRound(.setTables, of: SmallGroups.self, at: now) { groups in
            groups.tables = last.map { table in
                Table(
                    id: ID(from: &entropy), name: table.name,
                    members: table.members.filter(here.contains),
                    reporter: table.reporter.flatMap { here.contains($0) ? $0 : nil })
            }
            groups.currentTable = groups.tables.first?.id
        }
    }

    /// The tables of the rounds of small groups before the one at hand where people were seated.
    private var tablesBefore: [[Table]] {
        var found: [[Table]] = []
        for round in agenda {
            if round.id == facts.currentRound { break }
            guard case .smallGroups(let groups) = round.content,
                groups.tables.contains(where: { !$0.members.isEmpty })
            else { continue }
            found.append(groups.tables)
        }
        return found
    }
}

extension Table {
    /// Who sits there, whoever reports first: they stay when the others move on.
    fileprivate var seating: [ID<Participant>] {
        guard let reporter else { return members }
        return [reporter] + members.filter { $0 != reporter }
    }
}
