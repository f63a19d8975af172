/// Which theme a note belongs to, learnt from where the other notes were put.
///
/// Notes and themes are known by their places, so that the model needs to know of no session. It
/// is a value: the same notes and the same moves in the same order give the same answers, on every
/// run.
public struct SuggestionModel: Sendable {
    /// The notes' texts.
    public private(set) var notes: [String] = []
    /// Name and statement of each theme, in the order of the board.
    public private(set) var themes: [String] = []
    /// Which words mean the same, where that is known.
    public let thesaurus: Thesaurus?

    /// The word vectors by which texts in several languages are compared.
    let meanings: WordMeanings

    private(set) var reader: NoteReader
    private(set) var readNotes: [ReadNote] = []
    private(set) var readThemes: [ReadNote] = []
    private(set) var wallMeanings = WallMeanings()
    /// For each note and each theme, its words that may stand in a reason.
    private(set) var saying: [[SayingWord]] = []
    private(set) var holders = StemHolders()
    private(set) var vectors = NoteVectors()
    private(set) var learner = RidgeLearner()
    private var neighbourhood = Neighbourhood()

    /// How much the neighbours' themes count beside what was learnt.
    static let neighbourWeight: Float = 0.3
    /// Below this much nothing is suggested where much is sorted: of labelled notes below it hardly a third
    /// were meant for the theme that would have come first.
    static let leastScore: Float = 0.16
    /// Below this much nothing is ever suggested; low enough for the bare name of a theme to count.
    static let leastAtFirst: Float = 0.01
    /// With so many notes sorted the half of ``leastScore`` is asked for: scores grow with what is known.
    static let fewSorted: Float = 30
    /// How much a theme must be ahead of the next for a suggestion to be sure.
    ///
    /// Wide, because the walls that it
    /// was chosen on are known: it has to be right nine times in ten on those that are not.
    static let sureLead: Float = 0.45
    /// How many notes must be sorted for a suggestion to be sure: with fewer every sixth was wrong.
    static let fewestForSure = 8

    /// Makes a model that knows no notes.
    public init(thesaurus: Thesaurus? = nil, meanings: WordMeanings = .builtIn) {
        self.thesaurus = thesaurus
        self.meanings = meanings
        reader = NoteReader(meanings: meanings)
    }

    /// Takes over a whole board.
    ///
    /// Costs a few microseconds a note; texts that were there before are not read again.
    ///
    /// - Parameters:
    ///   - notes: the texts on the wall.
    ///   - themes: name and statement of each theme, which are evidence like a note in it.
    ///   - places: the theme of each note; nil for the unsorted.
    public mutating func setBoard(notes: [String], themes: [String], places: [Int?]) {
        let isSameWall = notes == self.notes
        if !isSameWall { readNotes = read(notes, known: self.notes, as: readNotes) }
        if themes != self.themes { readThemes = read(themes, known: self.themes, as: readThemes) }
        let before = (texts: self.notes + self.themes, languages: wallMeanings.languages)
        self.notes = notes
        self.themes = themes
        let texts = readNotes + readThemes
        wallMeanings = WallMeanings(
            texts, notes: notes.count, meanings: meanings, before: wallMeanings)
        // Reasons are asked for where there are themes: a proposal does without.
        saying =
            themes.isEmpty
            ? []
            : sayingWords(
                of: notes + themes, languages: wallMeanings.languages, before: before.texts,
                before.languages)
        holders = themes.isEmpty ? StemHolders() : StemHolders(texts)
        vectors = NoteVectors(
            texts, notes: notes.count, runPlaces: reader.runs.count, thesaurus: thesaurus,
            meanings: wallMeanings)
        // Neighbours only hand on themes; without any, a proposal looks for its own.
        if !isSameWall { neighbourhood = Neighbourhood() }
        if !themes.isEmpty, neighbourhood.isEmpty {
            neighbourhood = Neighbourhood(vectors.rows, count: notes.count, size: vectors.size)
        }
        let named = readThemes.indices.map { readThemes[$0].isEmpty ? nil : $0 }
        learner.restart(
            with: vectors,
            labels: notes.indices.map { $0 < places.count ? places[$0] : nil } + named,
            themes: themes.count)
    }

    /// Learns that a note was put into a theme, or (nil) taken out.
    ///
    /// Costs at most one visit to each note.
    public mutating func put(_ note: Int, into theme: Int?) { learner.learn(note, theme) }

    /// The theme of a note; nil for an unsorted one.
    public func theme(of note: Int) -> Int? { learner.labels[note] }

    /// The themes a note may belong to, the most likely first; empty when there is no idea.
    ///
    /// What is known of the note itself is left out, so that it also tells whether a sorted note
    /// belongs elsewhere. Equal scores stand in the order of the board.
    ///
    /// - Parameter explained: for how many of them to say which words decided.
    public func rank(_ note: Int, explained: Int = 1) -> [RankedTheme] {
        guard themes.count > 1 || isLikeSomeSorted(note) else { return [] }
        var scores = learner.scores(of: note)
        let near = neighbourhood.shares(
            of: note, labels: learner.labels.prefix(notes.count), themes: themes.count)
        for theme in themes.indices { scores[theme] += Self.neighbourWeight * near[theme] }
        let order = themes.indices
            .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
        guard let first = order.first, scores[first] >= leastScore else { return [] }
        return order.enumerated().map { rank, theme in
            let words = rank < explained ? reasons(for: note, in: theme) : []
            guard rank < explained, words.isEmpty else {
                return RankedTheme(theme: theme, score: scores[theme], words: words, near: [])
            }
            let near = nearWords(for: note, in: theme)
            return RankedTheme(
                theme: theme, score: scores[theme], words: near.filter(\.isOneWord).map(\.word),
                near: near.filter { !$0.isOneWord })
        }
    }

    private var countSorted: Int { learner.labels.prefix(notes.count).count { $0 != nil } }

    private var leastScore: Float {
        let sorted = Float(countSorted)
        return max(Self.leastAtFirst, Self.leastScore * sorted / (sorted + Self.fewSorted))
    }

    /// Whether a note has something to do with one that is in a theme: of a single theme there is
    /// nothing to learn what does not belong to it.
    private func isLikeSomeSorted(_ note: Int) -> Bool {
        lookAlikes(of: note, likeness: Self.leastLikeness).contains { theme(of: $0) != nil }
    }

    /// From how much likeness on two notes have something to do with each other; chosen by eye.
    private static let leastLikeness: Float = 0.2

    /// Whether the first of a ranking is clearly ahead, and enough is sorted for that to mean anything.
    public func isSure(_ ranking: [RankedTheme]) -> Bool {
        guard let first = ranking.first, countSorted >= Self.fewestForSure else { return false }
        return first.score - (ranking.dropFirst().first?.score ?? 0) >= Self.sureLead
    }

    /// The notes that say nearly the same, the most alike first.
    ///
    /// - Parameter likeness: from 0 (nothing in common) to 1 (the same but for signs and accents).
    public func lookAlikes(of note: Int, likeness: Float = lookAlikeLikeness) -> [Int] {
        guard !readNotes[note].isEmpty else { return [] }
        // What says the same in other words is near, but not the same.
        var products = vectors.rows.products(with: note, size: vectors.size, lettersOnly: true)
        let whole = vectors.rows.hasDirection(note) ? 1 - NoteVectors.meaningShare : 1
        for other in products.indices { products[other] /= whole }
        for other in notes.indices where isSame(note, other) { products[other] = 1 }
        return notes.indices
            .filter { $0 != note && products[$0] >= likeness }
            .sorted { products[$0] != products[$1] ? products[$0] > products[$1] : $0 < $1 }
    }

    /// From how much likeness on two notes say nearly the same.
    public static let lookAlikeLikeness: Float = 0.5

    private func isSame(_ note: Int, _ other: Int) -> Bool {
        readNotes[note].digest == readNotes[other].digest && !readNotes[other].isEmpty
    }

    private mutating func read(
        _ texts: [String], known: [String], as before: [ReadNote]
    ) -> [ReadNote] {
        texts.enumerated().map { place, text in
            place < known.count && known[place] == text ? before[place] : reader.read(text)
        }
    }
}
