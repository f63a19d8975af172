import Workshop

/// The suggestions for one session: follows every change and answers by identifiers.
///
/// A value: keep it in the state, call ``follow(_:)`` after each change, ask for the note at hand.
public struct SessionSuggestions: Sendable {
    private var model: SuggestionModel
    private var notes: [ID<Contribution>] = []
    private var placeOf: [ID<Contribution>: Int] = [:]
    private var themes: [ID<Theme>] = []

    /// Makes suggestions that know of no session yet.
    public init(thesaurus: Thesaurus? = nil, meanings: WordMeanings = .builtIn) {
        model = SuggestionModel(thesaurus: thesaurus, meanings: meanings)
    }

    /// Whether two texts are compared by what they mean as well.
    public var hasThesaurus: Bool { model.thesaurus != nil }

    /// The word vectors that texts are compared with.
    public var meanings: WordMeanings { model.meanings }

    /// Forgets every session; the thesaurus stays.
    public mutating func forget() {
        guard !notes.isEmpty || !themes.isEmpty else { return }
        self = SessionSuggestions(thesaurus: model.thesaurus, meanings: model.meanings)
    }

    /// Takes over what has changed in a session.
    ///
    /// A note that was moved costs one visit to each other note; new or amended notes and changed
    /// themes cost weighing the wall again; nothing new costs looking at each note once.
    public mutating func follow(_ session: Session) {
        let wall = session.contributions.filter { Self.isOnTheWall($0, in: session) }
        let board = session.themes.map(\.id)
        let placeOfTheme = Dictionary(
            board.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
        let places = wall.map { $0.theme.flatMap { placeOfTheme[$0] } }
        let texts = session.themes.map { "\($0.name)\n\($0.statement)" }
        let isSameWall =
            wall.count == notes.count && board == themes && texts == model.themes
            && wall.indices.allSatisfy {
                wall[$0].id == notes[$0] && wall[$0].text == model.notes[$0]
            }
        guard isSameWall else {
            notes = wall.map(\.id)
            placeOf = Dictionary(
                notes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
            themes = board
            model.setBoard(notes: wall.map(\.text), themes: texts, places: places)
            return
        }
        for (note, place) in places.enumerated() where model.theme(of: note) != place {
            model.put(note, into: place)
        }
    }

    /// How many notes must be in themes before one is suggested: what was learnt from fewer is chance.
    public static let fewestSorted = 5
    /// How many notes must be unsorted before groups of them are proposed: fewer are seen at a glance.
    public static let fewestUnsorted = 5

    /// The themes that a note may belong to, the most likely first; empty without an idea, and as long
    /// as fewer than ``fewestSorted`` other notes are in themes whose names do not tell them apart.
    public func themes(for note: ID<Contribution>, explained: Int = 1) -> [SuggestedTheme] {
        guard let place = placeOf[note] else { return [] }
        let sorted = notes.indices.count { $0 != place && model.theme(of: $0) != nil }
        guard sorted >= Self.fewestSorted || model.knowsThemesByName else { return [] }
        let ranking = model.rank(place, explained: explained)
        let isSure = model.isSure(ranking)
        return ranking.enumerated().map { rank, ranked in
            SuggestedTheme(
                theme: themes[ranked.theme], score: ranked.score, words: ranked.words,
                near: ranked.near, isSure: isSure && rank == 0)
        }
    }

    /// The notes that say nearly the same, sorted or not, the most alike first.
    public func lookAlikes(of note: ID<Contribution>) -> [ID<Contribution>] {
        placeOf[note].map { model.lookAlikes(of: $0).map { notes[$0] } } ?? []
    }

    /// Proposes groups for the notes that are in no theme yet; none as long as those are fewer than
    /// ``fewestUnsorted``.
    ///
    /// - Parameter chosen: those that are meant, such as the answers to one prompt; nil for all.
    public func proposal(among chosen: Set<ID<Contribution>>? = nil) -> SessionProposal {
        let unsorted = notes.indices.filter {
            model.theme(of: $0) == nil && chosen?.contains(notes[$0]) ?? true
        }
        var wall = SuggestionModel(thesaurus: model.thesaurus, meanings: model.meanings)
        wall.setBoard(notes: unsorted.map { model.notes[$0] }, themes: [], places: [])
        let proposal = wall.proposal()
        let isHandful = unsorted.count >= Self.fewestUnsorted
        func ids(_ places: [Int]) -> [ID<Contribution>] { places.map { notes[unsorted[$0]] } }
        return SessionProposal(
            lookAlikes: zip(proposal.lookAlikes, wall.names(of: proposal.lookAlikes)).map {
                .init(name: $1, notes: ids($0))
            },
            groups: isHandful
                ? proposal.groups.map { .init(name: $0.name, notes: ids($0.notes)) } : [],
            leftovers: ids(isHandful ? proposal.leftovers : Array(unsorted.indices)))
    }

    /// Notes in a theme and notes to be sorted; what was set aside or left alone is neither.
    private static func isOnTheWall(_ note: Contribution, in session: Session) -> Bool {
        guard note.marks.isDisjoint(with: [.struck, .setAside]) else { return false }
        if note.theme != nil { return true }
        return !note.marks.contains(.leftAlone)
            && note.round.flatMap { session.agenda[$0]?.goesToSorting } ?? true
    }
}
