/// What the things of a session refer to.
struct References: MemberWalker {
    /// A reference to something of a session.
    struct Reference: Hashable, Sendable {
        /// The list that it should be in.
        let list: ReferredList
        /// Its identifier.
        let id: String
        /// The round that prompts, tables, options and versions belong to.
        let round: ID<Round>?
    }

    /// The references, each once.
    private(set) var all: Set<Reference> = []
    private var round: ID<Round>?

    init(of session: Session) {
        var session = session
        session.describe(to: &self)
    }

    private mutating func note<Of>(_ id: ID<Of>, in list: ReferredList) {
        all.insert(Reference(list: list, id: id.text, round: round))
    }

    mutating func identifier<Of>(_ id: ID<Of>) {
        if Of.self == Round.self { round = ID(id.text) }
        if Of.self == Contribution.self { round = nil }
    }

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        guard let id else { return }
        note(id, in: list)
        if Of.self == Round.self { round = ID(id.text) }
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        for id in ids { note(id, in: Of.referred) }
    }

    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {
        for var element in list { element.describe(to: &self) }
    }

    // What another session refers to stands there.
    mutating func session(_ key: String, _ session: inout Session) {}
}

extension Session {
    /// Whether there is what a reference leads to.
    func holds(_ reference: References.Reference) -> Bool {
        let round = reference.round.flatMap { agenda[$0] }
        switch reference.list {
        case .participants: return participants[ID(reference.id)] != nil
        case .agenda: return agenda[ID(reference.id)] != nil
        case .contributions: return contributions[ID(reference.id)] != nil
        case .themes: return themes[ID(reference.id)] != nil
        // Of other sessions nothing is known here.
        case .sessions: return true
        case .prompts: return round?.prompts.contains { $0.id.text == reference.id } ?? false
        case .tables, .options, .versions:
            guard let round else { return false }
            // In a round of another kind nothing is known of them.
            return round.content.holds(reference) ?? true
        }
    }

    /// Whether anything in the session refers to a thing.
    func isReferredTo<Element: Referable>(_ id: ID<Element>) -> Bool {
        References(of: self).all.contains { $0.list == Element.referred && $0.id == id.text }
    }

    /// The references that lead nowhere; none in any session that the rules and the reader let pass.
    var missing: Set<References.Reference> { References(of: self).all.filter { !holds($0) } }

    /// The same in words: the list, then the identifier.
    package var danglingReferences: [String] {
        missing.map { "\($0.list.rawValue) \($0.id)" }.sorted()
    }
}

extension RoundContent {
    /// Whether there is a table, an option or a version; nil in a kind that has none.
    fileprivate func holds(_ reference: References.Reference) -> Bool? {
        switch (self, reference.list) {
        case (.smallGroups(let groups), .tables):
            groups.tables.contains { $0.id.text == reference.id }
        case (.vote(let vote), .options): vote.options.contains { $0.id.text == reference.id }
        case (.decision(let decision), .versions):
            decision.versions.contains { $0.id.text == reference.id }
        default: nil
        }
    }
}

/// Takes out references that lead nowhere, and things that are nothing without theirs.
struct DanglingRemover: MemberWalker {
    private let session: Session
    private var round: ID<Round>?
    /// Whether the thing at hand is nothing without what it refers to.
    private var isLost = false

    init(_ session: Session) { self.session = session }

    private func isThere<Of>(_ id: ID<Of>, in list: ReferredList) -> Bool {
        session.holds(.init(list: list, id: id.text, round: round))
    }

    mutating func identifier<Of>(_ id: ID<Of>) {
        if Of.self == Round.self { round = ID(id.text) }
        if Of.self == Contribution.self { round = nil }
    }

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        guard let known = id else { return }
        if !isThere(known, in: list) {
            id = nil
            isLost = isLost || traits.contains(.required)
        }
        if Of.self == Round.self { round = id.map { ID($0.text) } }
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        ids = ids.filter { isThere($0, in: Of.referred) }
    }

    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) {
        things = things.compactMap { thing in
            var thing = thing
            isLost = false
            thing.describe(to: &self)
            return isLost ? nil : thing
        }
        isLost = false
    }

    mutating func session(_ key: String, _ session: inout Session) {}
}
