extension ChangeName {
    static let setTables = ChangeName("set-tables")
    static let chooseTable = ChangeName("choose-table")
    static let reportBack = ChangeName("report-back")
    static let chooseSide = ChangeName("choose-side")
}

extension Session {
    /// Sets up that many tables; tables with notes stay, and so do those that hold something else.
    ///
    /// - Parameter isSeatingAnew: whether tables go that hold people, a name or a topic; the people
    ///   are seated at those that are left, where fewest are.
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func settingTables(
        _ count: Int, isSeatingAnew: Bool = false, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(.setTables, at: now) { round throws(ChangeError) in
            guard case .smallGroups(var groups) = round.content else { throw .otherKindOfRound }
            let wanted = min(max(0, count), 99)
            while groups.tables.count < wanted {
                groups.tables.append(Table(id: ID(from: &entropy)))
            }
            let written = Set(contributions(of: round.id).compactMap(\.table))
            var standing: [ID<Participant>] = []
            while groups.tables.count > wanted, let last = groups.tables.last,
                !written.contains(last.id), isSeatingAnew || last.isFree
            {
                standing = last.members + standing
                groups.tables.removeLast()
            }
            groups.seat(standing)
            if !groups.tables.contains(where: { $0.id == groups.currentTable }) {
                groups.currentTable = groups.tables.first?.id
            }
            round.content = .smallGroups(groups)
        }
    }

    /// Puts those present at the tables by chance, as evenly as it goes.
    ///
    /// - Throws: ``ChangeError`` `tooFewPeople`, `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func drawingTables(
        entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let people = present.map(\.id).shuffled(using: &entropy)
        guard people.count >= 2 else { throw .tooFewPeople }
        return try changingRound(.setTables, of: SmallGroups.self, at: now) { groups in
            if groups.tables.isEmpty {
                let size = max(1, groups.groupSize ?? 4)
                for _ in 0..<max(1, (people.count + size / 2) / size) {
                    groups.tables.append(Table(id: ID(from: &entropy)))
                }
            }
            for place in groups.tables.indices {
                groups.tables[place].members = people.indices
                    .filter { $0 % groups.tables.count == place }.map { people[$0] }
                groups.tables[place].reporter = nil
            }
            groups.currentTable = groups.currentTable ?? groups.tables.first?.id
        }
    }

    /// Takes a table in hand: what is typed from now on comes from there.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `unknown`, `noRound`, `nothingChanges`.
    public func choosingTable(_ table: ID<Table>, at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.chooseTable, of: SmallGroups.self, at: now) {
            groups throws(ChangeError) in
            guard groups.tables.contains(where: { $0.id == table }) else { throw .unknown }
            groups.currentTable = table
        }
    }

    /// Changes what is known of a table: name, prompt, members, reporter.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `unknown`, `noRound`, `nothingChanges`.
    public func settingTable(
        _ table: ID<Table>, at now: Moment, _ body: (inout Table) -> Void
    ) throws(ChangeError) -> Change {
        try changingRound(.setTables, of: SmallGroups.self, at: now) { groups throws(ChangeError) in
            guard let place = groups.tables.firstIndex(where: { $0.id == table })
            else { throw .unknown }
            body(&groups.tables[place])
        }
    }

    /// Goes from the tables to the report back, to the plenary, and round again.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `noRound`, `nothingChanges`.
    public func turningTables(
        to phase: SmallGroups.Phase, at now: Moment
    ) throws(ChangeError) -> Change {
        try changingRound(.reportBack, of: SmallGroups.self, at: now) { groups in
            groups.phase = phase
            if phase == .reportBack { groups.currentTable = groups.tables.first?.id }
        }
    }

    /// Chooses the side that the next notes argue for; nil for neither.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound`, `unknown`, `noRound`, `nothingChanges`.
    public func choosingSide(_ side: Int?, at now: Moment) throws(ChangeError) -> Change {
        try changingRound(.chooseSide, of: Discussion.self, at: now) {
            discussion throws(ChangeError) in
            if let side, !discussion.sides.indices.contains(side) { throw .unknown }
            discussion.currentSide = side
        }
    }
}

extension Table {
    /// Whether nobody sits there, and nothing is known of it.
    fileprivate var isFree: Bool {
        members.isEmpty && reporter == nil && topic == nil && name.isEmpty
    }
}

extension SmallGroups {
    /// Seats people one by one where fewest sit.
    fileprivate mutating func seat(_ people: [ID<Participant>]) {
        for person in people {
            guard
                let place = tables.indices.min(by: {
                    tables[$0].members.count < tables[$1].members.count
                })
            else { return }
            tables[place].members.append(person)
        }
    }
}

extension Session {
    /// What stands in the way of having only so many tables.
    public enum TableObstacle: Equatable, Sendable {
        /// Notes were taken at a table, which stays; its place, from 0.
        case notes(Int)
        /// So many people sit at the tables that would go, or something else is known of those.
        case held(people: Int)
    }

    /// What stands in the way of having only `count` tables in the round at hand; nil when nothing
    /// does.
    public func obstacle(toTables count: Int) -> TableObstacle? {
        guard let round, case .smallGroups(let groups) = round.content,
            groups.tables.count > count, count >= 0
        else { return nil }
        let written = Set(contributions(of: round.id).compactMap(\.table))
        let going = groups.tables[count...]
        if let place = going.lastIndex(where: { written.contains($0.id) }) { return .notes(place) }
        guard going.contains(where: { !$0.isFree }) else { return nil }
        return .held(people: going.reduce(0) { $0 + $1.members.count })
    }
}
