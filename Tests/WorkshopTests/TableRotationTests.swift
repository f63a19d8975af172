import Testing

@testable import Workshop

@Suite struct TableRotationTests {
    /// Three rounds for so many people; who sat where, by round and table.
    private func worldCafe(_ people: Int) throws -> [[[ID<Participant>]]] {
        var bench = Workbench(.smallGroups, .smallGroups, .smallGroups)
        try bench.make { bench throws(ChangeError) in
            try bench.session.joining(
                (1...people).map { "P\($0)" }, entropy: &bench.entropy, at: bench.now)
        }
        var seatings: [[[ID<Participant>]]] = []
        for round in 0..<3 {
            try bench.enter(round)
            try bench.make { bench throws(ChangeError) in
                try bench.session.rotatingTables(entropy: &bench.entropy, at: bench.now)
            }
            guard case .smallGroups(let groups)? = bench.session.round?.content else { continue }
            seatings.append(groups.tables.map(\.members))
        }
        return seatings
    }

    @Test(arguments: [12, 16, 19, 30])
    func hostsStayAndNobodyElseComesBackToATable(_ people: Int) throws {
        let seatings = try worldCafe(people)
        #expect(seatings.count == 3)
        let hosts = seatings[0].compactMap(\.first)
        for (place, host) in hosts.enumerated() {
            #expect(seatings.allSatisfy { $0[place].contains(host) })
        }
        for person in Set(seatings[0].joined()).subtracting(hosts) {
            let places = seatings.map { $0.firstIndex { $0.contains(person) } }
            #expect(Set(places).count == 3, "\(places)")
        }
        for seating in seatings {
            #expect(Set(seating.joined()).count == people)
            let sizes = seating.map(\.count)
            #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 2, "\(sizes)")
        }
    }

    /// Sets two tables of two in the first round, of whom the second reports.
    private static func twoTables(_ bench: inout Workbench) throws -> [ID<Participant>] {
        try bench.seat("Aïcha", "Bruno", "Chloé", "Driss")
        try bench.enter(0)
        let people = bench.session.participants.map(\.id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.settingTables(2, entropy: &bench.entropy, at: bench.now)
        }
        for (place, seats) in [[0, 1], [2, 3]].enumerated() {
            try bench.make { bench throws(ChangeError) in
                guard case .smallGroups(let groups)? = bench.session.round?.content
                else { throw .otherKindOfRound }
                return try bench.session.settingTable(groups.tables[place].id, at: bench.now) {
                    $0.name = "T\(place)"
                    $0.members = seats.map { people[$0] }
                    $0.reporter = people[seats[1]]
                }
            }
        }
        return people
    }

    @Test func whoeverReportsIsTheHostAndWhoLeftIsNotSeated() throws {
        var bench = Workbench(.smallGroups, .smallGroups)
        let people = try Self.twoTables(&bench)
        try bench.make { bench throws(ChangeError) in
            try bench.session.leaving(people[0], at: bench.now)
        }
        try bench.enter(1)
        try bench.make { bench throws(ChangeError) in
            try bench.session.rotatingTables(entropy: &bench.entropy, at: bench.now)
        }
        guard case .smallGroups(let groups)? = bench.session.round?.content else { return }
        #expect(groups.tables.map(\.members) == [[people[1], people[2]], [people[3]]])
        #expect(groups.tables.map(\.name) == ["T0", "T1"])
        #expect(groups.tables.map(\.reporter) == [people[1], people[3]])
    }

    @Test func groupsThatComeBackFromACouncilSitAsBefore() throws {
        var bench = Workbench(.smallGroups, .discussion, .smallGroups)
        let people = try Self.twoTables(&bench)
        #expect(throws: ChangeError.nothingChanges) {
            try bench.session.settingTablesAgain(entropy: &bench.entropy, at: bench.now)
        }
        try bench.enter(2)
        try bench.make { bench throws(ChangeError) in
            try bench.session.leaving(people[3], at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.settingTablesAgain(entropy: &bench.entropy, at: bench.now)
        }
        guard case .smallGroups(let groups)? = bench.session.round?.content else { return }
        #expect(groups.tables.map(\.name) == ["T0", "T1"])
        // Who has left is seated nowhere.
        #expect(groups.tables.map(\.members) == [[people[0], people[1]], [people[2]]])
        #expect(groups.tables.map(\.reporter) == [people[1], nil])
        try bench.record("quelque chose")
        #expect(throws: ChangeError.roundIsInUse) {
            try bench.session.settingTablesAgain(entropy: &bench.entropy, at: bench.now)
        }
    }
}
