extension ChangeName {
    static let setRooms = ChangeName("set-rooms")
    static let placeTopic = ChangeName("place-topic")
    static let addSlot = ChangeName("add-slot")
}

extension Session {
    /// The rounds in which topics meet, in their order.
    public var slots: [Round] {
        agenda.filter { round in
            guard case .smallGroups(let groups) = round.content else { return false }
            return groups.takesTopics && !round.isSkipped
        }
    }

    /// The round in which topics are brought: the last discussion before the first slot; nil where
    /// there is no slot, or nothing before it.
    public var marketplace: Round? {
        guard let first = slots.first, let place = agenda.index(of: first.id) else { return nil }
        return agenda[..<place].last { $0.kind == .discussion }
    }

    /// Whether any topic has a place.
    public var isProgrammeBegun: Bool { slots.contains { !$0.content.topicTables.isEmpty } }

    /// The topics that were brought, by time.
    public var topics: [Contribution] {
        guard let marketplace else { return [] }
        return contributions(of: marketplace.id).filter { $0.isPublished && $0.copyOf == nil }
    }

    /// The topics for which there was no place in the end, once the first slot has begun; none before.
    public var topicsThatDidNotMeet: Set<ID<Contribution>> {
        guard slots.contains(where: { $0.clock != nil }) else { return [] }
        let placed = Set(slots.flatMap(\.content.topicTables).compactMap(\.topic))
        return placed.isEmpty ? [] : Set(topics.map(\.id)).subtracting(placed)
    }

    /// Where a topic meets; nil while it has no place.
    public func slotAndTable(of topic: ID<Contribution>) -> (slot: Round, table: Table)? {
        for slot in slots {
            if let table = slot.content.topicTables.first(where: { $0.topic == topic }) {
                return (slot, table)
            }
        }
        return nil
    }

    /// What a table is called: its name, else its topic; empty when it goes by its number.
    ///
    /// A topic that was struck or set aside names nothing.
    public func name(of table: Table) -> String {
        if !table.name.isBlank { return table.name }
        guard let topic = table.topic.flatMap({ contributions[$0] }), topic.isPublished else {
            return ""
        }
        return topic.text
    }

    /// What cannot be in a slot as it is planned, each once.
    public func clashes(in slot: Round) -> [SlotClash] {
        let tables = slot.content.topicTables
        var clashes: [SlotClash] = []
        for (place, table) in tables.enumerated() {
            let others = tables[..<place]
            if !table.room.isEmpty, others.contains(where: { $0.room == table.room }),
                !clashes.contains(.room(table.room))
            {
                clashes.append(.room(table.room))
            }
            if let convener = table.reporter, others.contains(where: { $0.reporter == convener }),
                !clashes.contains(.convener(convener))
            {
                clashes.append(.convener(convener))
            }
        }
        return clashes
    }

    /// Adds a slot after the last one and like it; the first one goes after the round in which topics are
    /// brought, which is the one at hand, else the last discussion.
    ///
    /// - Throws: ``ChangeError`` `otherKindOfRound` where topics are brought in no round,
    ///   `nothingChanges`.
    public func addingSlot(
        titled title: LocalizedText, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let last = slots.last
        let market = round?.kind == .discussion ? round : agenda.last { $0.kind == .discussion }
        guard let before = last ?? market, let place = agenda.index(of: before.id) else {
            throw .otherKindOfRound
        }
        let next = agenda.indices.contains(place + 1) ? agenda[place + 1].position : nil
        var draft = ChangeDraft(self, at: now)
        let slot = Round(
            id: ID(from: &entropy), position: OrderKey(after: before.position, before: next),
            content: last?.content.planned ?? .smallGroups(SmallGroups(takesTopics: true)),
            title: title,
            prompts: (last?.prompts ?? []).map {
                Prompt(id: ID(from: &entropy), text: $0.text, gathers: $0.gathers)
            },
            plannedSeconds: last?.plannedSeconds ?? Self.usualSlot,
            guidance: last?.guidance ?? LocalizedText(), goesToSorting: last?.goesToSorting,
            startsTimer: last?.startsTimer ?? false, goesOn: last?.goesOn ?? false)
        draft[slot.id] = slot
        return try draft.change(.addSlot)
    }

    /// How long a slot is planned for where none says it: an hour, in seconds.
    private static let usualSlot = 3600

    /// Says which rooms there are; topics keep the rooms that they have.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func settingRooms(_ rooms: [String], at now: Moment) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        draft.facts.rooms = rooms
        return try draft.change(.setRooms)
    }

    /// Puts a topic into a slot and a room, or moves it there from where it is.
    ///
    /// Whoever brought it, where that is kept, welcomes people to it. A table that has taken notes
    /// stays in its slot.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `otherKindOfRound`, `roundIsInUse`,
    ///   `nothingChanges`.
    public func placing(
        _ topic: ID<Contribution>, in slot: ID<Round>, room: String, entropy: inout Entropy,
        at now: Moment
    ) throws(ChangeError) -> Change {
        guard let said = contributions[topic], let there = agenda[slot] else { throw .unknown }
        guard !said.isStruck else { throw .struck }
        guard case .smallGroups(var groups) = there.content else { throw .otherKindOfRound }
        var draft = ChangeDraft(self, at: now)
        var table = Table(id: ID(from: &entropy), topic: topic, reporter: said.author)
        if let before = slotAndTable(of: topic) {
            let trace = trace(of: before.table, &entropy)
            table = before.table
            if before.slot.id != slot {
                guard ids(of: before.slot.id, from: table.id).isEmpty else { throw .roundIsInUse }
                draft[before.slot.id]?.content.remove(table.id, leaving: trace)
            } else if before.table.room != room {
                // What was moved last stands last, and is what is taken up again.
                groups.tables.removeAll { $0.id == table.id }
                if let trace { groups.moved.append(trace) }
            }
        }
        // Back where it was, it has not moved.
        groups.moved.removeAll { $0.topic == topic && $0.room == room }
        table.room = room
        if let place = groups.tables.firstIndex(where: { $0.id == table.id }) {
            groups.tables[place] = table
        } else {
            groups.tables.append(table)
        }
        draft[slot]?.content = .smallGroups(groups)
        return try draft.change(.placeTopic)
    }

    /// Takes a topic out of its slot.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`, `roundIsInUse`.
    public func unplacing(
        _ topic: ID<Contribution>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let (slot, table) = slotAndTable(of: topic) else { throw .nothingChanges }
        guard ids(of: slot.id, from: table.id).isEmpty else { throw .roundIsInUse }
        var draft = ChangeDraft(self, at: now)
        draft[slot.id]?.content.remove(table.id, leaving: trace(of: table, &entropy))
        return try draft.change(.placeTopic)
    }

    /// What is left where a table stood: nothing as long as the programme is being made.
    private func trace(of table: Table, _ entropy: inout Entropy) -> MovedTopic? {
        guard let marketplace, marketplace.clock?.endedAt != nil else { return nil }
        return MovedTopic(id: ID(from: &entropy), topic: table.topic, room: table.room)
    }

    /// Where a topic meets that stood in a slot before: the room, and the slot where it is another one;
    /// nil when it was called off.
    public func newPlace(
        of topic: ID<Contribution>, seenFrom slot: ID<Round>
    ) -> (room: String, slot: Round?)? {
        guard let now = slotAndTable(of: topic) else { return nil }
        return (now.table.room, now.slot.id == slot ? nil : now.slot)
    }

    /// Says who welcomes people to a topic that has a place.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func settingConvener(
        _ convener: ID<Participant>?, of topic: ID<Contribution>, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let (slot, table) = slotAndTable(of: topic),
            case .smallGroups(var groups) = slot.content,
            let place = groups.tables.firstIndex(where: { $0.id == table.id })
        else { throw .unknown }
        if let convener, participants[convener] == nil { throw .unknown }
        groups.tables[place].reporter = convener
        var draft = ChangeDraft(self, at: now)
        draft[slot.id]?.content = .smallGroups(groups)
        return try draft.change(.placeTopic)
    }
}

extension RoundContent {
    /// The tables of a slot that have a topic; none in other kinds.
    public var topicTables: [Table] {
        guard case .smallGroups(let groups) = self, groups.takesTopics else { return [] }
        return groups.tables.filter { $0.topic != nil }
    }

    /// The topics that no longer meet in a slot; none in other kinds.
    public var movedTopics: [MovedTopic] {
        guard case .smallGroups(let groups) = self, groups.takesTopics else { return [] }
        return groups.moved
    }

    /// Takes a table away.
    fileprivate mutating func remove(_ table: ID<Table>, leaving trace: MovedTopic?) {
        guard case .smallGroups(var groups) = self else { return }
        groups.tables.removeAll { $0.id == table }
        if let trace { groups.moved.append(trace) }
        if groups.currentTable == table { groups.currentTable = nil }
        self = .smallGroups(groups)
    }
}
