/// Sees to it that every reference of a merged session leads somewhere: what one side took away and
/// the other refers to comes back; what nobody has any more is referred to no longer.
struct Mending {
    private(set) var session: Session
    private(set) var notes: MergeNotes
    /// The versions in which to look for what is missing.
    private let sources: [Session]
    /// What was merged.
    private let sides: Versions<Session>
    /// Rounds to whose prompts or tables something came back.
    private var refilled: Set<ID<Round>> = []
    /// Whether something came back, which may refer to more.
    private var grew = false

    init(_ session: Session, of sides: Versions<Session>, notes: MergeNotes) {
        self.sides = sides
        sources = [sides.base, sides.ours, sides.theirs].compactMap(\.self)
        self.session = session
        self.notes = notes
    }

    mutating func mend() {
        repeat {
            grew = false
            session.facts.currentRound = kept(session.facts.currentRound, \.agenda)
            let quoted = kept(session.facts.quotation?.author?.participant, \.participants)
            session.facts.quotation?.author?.participant = quoted
            for round in session.agenda { mend(round) }
            for contribution in session.contributions { mend(contribution) }
            for var theme in session.themes where !theme.links.isEmpty {
                mend(&theme)
                session.themes.put(theme)
            }
            for group in session.groups { mend(group) }
            for action in session.actions { mend(action) }
            for var item in session.parkingLot {
                item.round = kept(item.round, \.agenda)
                session.parkingLot.put(item)
            }
            for var note in session.privateNotes {
                note.round = kept(note.round, \.agenda)
                session.privateNotes.put(note)
            }
        } while grew
        breakCircles()
        for round in refilled.sorted() { putInOrder(round) }
    }

    /// The identifier, when there is such a thing or it could be brought back.
    mutating func kept<Element: MergedEntity>(
        _ id: ID<Element>?, _ list: WritableKeyPath<Session, KeyedList<Element>>
    ) -> ID<Element>? {
        guard let id else { return nil }
        if session[keyPath: list][id] != nil { return id }
        for source in sources {
            guard let lost = source[keyPath: list][id] else { continue }
            session[keyPath: list][id] = lost
            notes.noteKept(Element.conflictKind, id.text)
            grew = true
            return id
        }
        return nil
    }

    private mutating func kept(_ people: [ID<Participant>]) -> [ID<Participant>] {
        var result: [ID<Participant>] = []
        for id in people where kept(id, \.participants) != nil { result.append(id) }
        return result
    }

    private mutating func mend(_ contribution: Contribution) {
        var mended = contribution
        mended.author = kept(contribution.author, \.participants)
        mended.round = kept(contribution.round, \.agenda)
        mended.theme = kept(contribution.theme, \.themes)
        mended.copyOf = kept(contribution.copyOf, \.contributions)
        mended.prompt = kept(contribution.prompt, in: mended.round)
        mended.table = kept(contribution.table, in: mended.round)
        session.contributions.put(mended)
    }

    private mutating func mend(_ group: OpenGroup) {
        var mended = group
        mended.theme = kept(group.theme, \.themes)
        mended.members = kept(group.members)
        mended.contact?.participant = kept(group.contact?.participant, \.participants)
        session.groups.put(mended)
    }

    private mutating func mend(_ action: Action) {
        var mended = action
        mended.owner?.participant = kept(action.owner?.participant, \.participants)
        mended.round = kept(action.round, \.agenda)
        session.actions.put(mended)
    }

    private mutating func mend(_ round: Round) {
        keepPointers(of: round)
        if var floor = round.content.floor {
            for place in floor.turns.indices {
                floor.turns[place].speaker = kept(floor.turns[place].speaker, \.participants)
            }
            session.agenda[round.id]?.content.floor = floor
        }
        guard var content = session.agenda[round.id]?.content else { return }
        switch content {
        case .goRound(var goRound):
            goRound.drawn = kept(goRound.drawn)
            content = .goRound(goRound)
        case .pairs(var pairs):
            for place in pairs.pairs.indices {
                pairs.pairs[place].members = kept(pairs.pairs[place].members)
            }
            content = .pairs(pairs)
        case .smallGroups(var groups):
            for place in groups.tables.indices {
                let table = groups.tables[place]
                groups.tables[place].members = kept(table.members)
                groups.tables[place].reporter = kept(table.reporter, \.participants)
                groups.tables[place].topic = kept(table.topic, \.contributions)
                groups.tables[place].prompt = kept(table.prompt, in: round.id)
            }
            content = .smallGroups(groups)
        case .discussion(var discussion):
            discussion.stack = kept(discussion.stack)
            content = .discussion(discussion)
        case .vote(var vote):
            mend(&vote)
            content = .vote(vote)
        case .decision(var decision):
            mend(&decision)
            content = .decision(decision)
        case .groups, .opening, .sorting, .closing, .pauseBreak, .unknown: return
        }
        session.agenda[round.id]?.content = content
    }

    /// What the round is at comes back like everything else that is referred to: dropped, it would
    /// depend on who is merged first whether another side's edit finds it there.
    private mutating func keepPointers(of round: Round) {
        let prompt = kept(round.currentPrompt, in: round.id)
        session.agenda[round.id]?.currentPrompt = prompt
        guard case .smallGroups(let groups) = round.content else { return }
        let table = kept(groups.currentTable, in: round.id)
        guard case .smallGroups(var groups)? = session.agenda[round.id]?.content else { return }
        groups.currentTable = table
        session.agenda[round.id]?.content = .smallGroups(groups)
    }

    /// The prompt of a round, brought back at the end of its prompts where it went.
    private mutating func kept(_ id: ID<Prompt>?, in round: ID<Round>?) -> ID<Prompt>? {
        guard let id, let round, let prompts = session.agenda[round]?.prompts else { return nil }
        if prompts.contains(where: { $0.id == id }) { return id }
        for source in sources {
            guard let lost = source.agenda[round]?.prompts.first(where: { $0.id == id })
            else { continue }
            session.agenda[round]?.prompts.append(lost)
            refilled.insert(round)
            notes.noteKept(.agenda, round.text)
            return id
        }
        return nil
    }

    /// The table of a round, brought back at the end of its tables where it went.
    ///
    /// In a round of another kind nothing is known of tables, and the reference stays.
    private mutating func kept(_ id: ID<Table>?, in round: ID<Round>?) -> ID<Table>? {
        guard let id, let round else { return nil }
        guard case .smallGroups(var groups)? = session.agenda[round]?.content else { return id }
        if groups.tables.contains(where: { $0.id == id }) { return id }
        for source in sources {
            guard case .smallGroups(let others)? = source.agenda[round]?.content,
                let lost = others.tables.first(where: { $0.id == id })
            else { continue }
            groups.tables.append(lost)
            refilled.insert(round)
            session.agenda[round]?.content = .smallGroups(groups)
            notes.noteKept(.agenda, round.text)
            grew = true
            return id
        }
        return nil
    }

    /// Gives what came back the place that it would have had, had it never gone: at the end of the
    /// list it would depend on what else came back, and merging again would change it.
    private mutating func putInOrder(_ id: ID<Round>) {
        guard let round = session.agenda[id] else { return }
        let rounds = sides.map { $0.agenda[id] }
        let prompts = rounds.map { $0?.prompts.map(\.id) ?? [] }
            .order(of: Set(round.prompts.map(\.id)))
        session.agenda[id]?.prompts = prompts.compactMap { prompt in
            round.prompts.first { $0.id == prompt }
        }
        guard case .smallGroups(var groups) = round.content else { return }
        let tables = rounds.map { $0?.content.tables.map(\.id) ?? [] }
            .order(of: Set(groups.tables.map(\.id)))
        groups.tables = tables.compactMap { table in groups.tables.first { $0.id == table } }
        session.agenda[id]?.content = .smallGroups(groups)
    }

    /// Two sides may each call a note a copy of the other's; the lesser one is then no copy.
    private mutating func breakCircles() {
        var safe: Set<ID<Contribution>> = []
        for contribution in session.contributions where contribution.copyOf != nil {
            var way: [ID<Contribution>] = []
            var next: ID<Contribution>? = contribution.id
            while let id = next, !safe.contains(id) {
                if let start = way.firstIndex(of: id) {
                    if let least = way[start...].min() {
                        session.contributions[least]?.copyOf = nil
                    }
                    break
                }
                way.append(id)
                next = session.contributions[id]?.copyOf
            }
            safe.formUnion(way)
        }
    }
}

extension RoundContent {
    /// The tables, where there can be any.
    fileprivate var tables: [Table] {
        if case .smallGroups(let groups) = self { groups.tables } else { [] }
    }
}

extension KeyedList {
    /// Puts a thing in its place, when it is not there as it is.
    fileprivate mutating func put(_ element: Element) {
        if self[element.id] != element { self[element.id] = element }
    }
}
