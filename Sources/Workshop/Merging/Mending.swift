/// Sees to it that every reference of a merged session leads somewhere: what one side took away and
/// the other refers to comes back; what nobody has any more is referred to no longer.
struct Mending {
    private(set) var session: Session
    private let notes: MergeNotes
    /// The versions in which to look for what is missing.
    private let sources: [Session]
    /// What was merged.
    private let sides: Versions<Session>
    /// Rounds to whose prompts or tables something came back.
    private var refilled: Set<ID<Round>> = []

    init(_ session: Session, of sides: Versions<Session>, notes: MergeNotes) {
        self.sides = sides
        sources = [sides.base, sides.ours, sides.theirs].compactMap(\.self)
        self.session = session
        self.notes = notes
    }

    mutating func mend() {
        // What comes back may refer to more.
        var missing = session.missing
        while missing.count(where: { bringBack($0) }) > 0 { missing = session.missing }
        if !missing.isEmpty {
            var remover = DanglingRemover(session)
            session.describe(to: &remover)
        }
        breakCircles()
        for round in refilled.sorted() { putInOrder(round) }
    }

    /// Brings back what a reference leads to; false when nobody has it.
    private mutating func bringBack(_ reference: References.Reference) -> Bool {
        switch reference.list {
        case .participants: bringBack(ID<Participant>(reference.id))
        case .agenda: bringBack(ID<Round>(reference.id))
        case .contributions: bringBack(ID<Contribution>(reference.id))
        case .themes: bringBack(ID<Theme>(reference.id))
        case .prompts:
            bringBack(to: reference.round) { lost, round in
                guard let prompt = lost.prompts.first(where: { $0.id.text == reference.id })
                else { return false }
                round.prompts.append(prompt)
                return true
            }
        case .tables:
            bringBack(to: reference.round) { lost, round in
                guard case .smallGroups(let others) = lost.content,
                    case .smallGroups(var groups) = round.content,
                    let table = others.tables.first(where: { $0.id.text == reference.id })
                else { return false }
                groups.tables.append(table)
                round.content = .smallGroups(groups)
                return true
            }
        // Options come back with the ballots that mention them; a version is never taken out.
        case .options, .versions, .sessions: false
        }
    }

    private mutating func bringBack<Element: Listed>(_ id: ID<Element>) -> Bool {
        if session[Element.self][id] != nil { return true }
        guard let lost = sources.lazy.compactMap({ $0[Element.self][id] }).first else {
            return false
        }
        session[Element.self][id] = lost
        notes.noteKept(lost.place)
        return true
    }

    /// Brings a part of a round back, at the end of its like.
    private mutating func bringBack(
        to id: ID<Round>?, _ take: (Round, inout Round) -> Bool
    ) -> Bool {
        guard let id, var round = session.agenda[id] else { return false }
        for source in sources {
            guard let lost = source.agenda[id], take(lost, &round) else { continue }
            session.agenda[id] = round
            refilled.insert(id)
            notes.noteKept(round.place)
            return true
        }
        return false
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
