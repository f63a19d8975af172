import Glibc

/// Notes as vectors whose product says how much two notes have in common, from 0 to 1.
///
/// One part holds runs of two to five characters, weighed as is usual (tf-idf); the other holds stems
/// of words and, where a thesaurus knows them, what means the same. What occurs in one text alone
/// takes part in a vector's length, but is not kept. Before both stands, for a text whose words have
/// vectors, the direction of what it says; those members are dense and may be below zero.
struct NoteVectors {
    /// A vector for each text.
    private(set) var rows = SparseRows()
    /// One more than the largest place.
    private(set) var size = 0
    private var runs = Part()
    private var words = Part()

    /// Makes no vectors.
    init() {}

    /// Weighs texts; how common something is follows from the first `notes` of them.
    init(
        _ texts: [ReadNote], notes: Int, runPlaces: Int, thesaurus: Thesaurus?,
        meanings: WallMeanings = WallMeanings()
    ) {
        runs = Part(runsOf: texts, notes: notes, places: runPlaces)
        words = Part(wordsOf: texts, notes: notes, thesaurus: thesaurus)
        let share: Float = thesaurus == nil ? Self.wordsAlone : Self.wordsWithThesaurus
        rows.reserve(runs.rows.places.count + words.rows.places.count)
        for text in texts.indices {
            let direction = text < meanings.directions.count ? meanings.directions[text] : nil
            let letters = direction == nil ? 1 : 1 - Self.meaningShare
            if let direction { append(direction) }
            runs.append(text, to: &rows, from: firstRun, scale: sqrtf((1 - share) * letters))
            words.append(text, to: &rows, from: firstStem, scale: sqrtf(share * letters))
            rows.close()
        }
        size = firstStem + words.kept
        runs.forgetRows()
        words.forgetRows()
    }

    /// Where a run of characters stands in the vectors, told by its place among the runs.
    func place(ofRun place: UInt32) -> Int? { runs.keptPlace(place).map { firstRun + Int($0) } }

    /// Where a stem stands in the vectors.
    func place(ofStem stem: UInt64) -> Int? {
        words.features.known(stem).flatMap(words.keptPlace).map { firstStem + Int($0) }
    }

    /// Where the runs of characters begin, after the members of directions.
    private var firstRun: Int { WordTable.dimensions }
    private var firstStem: Int { firstRun + runs.kept }

    private mutating func append(_ direction: [Int]) {
        let scale = sqrtf(Self.meaningShare) / Float(WordTable.one)
        for (place, member) in direction.enumerated() {
            rows.append(UInt32(place), Float(member) * scale)
        }
    }

    /// How much of the likeness of two notes is what they mean, where that is known of both.
    static let meaningShare: Float = 0.3

    /// How much of the likeness of two notes is their words', without a thesaurus.
    private static let wordsAlone: Float = 0.3
    /// The same where synonyms count as well.
    private static let wordsWithThesaurus: Float = 0.5
}
