import Glibc

/// Notes as vectors whose product says how much two notes have in common, from 0 to 1.
///
/// One part holds runs of two to five characters, weighed as is usual (tf-idf); the other holds stems
/// of words and, where a thesaurus knows them, what means the same. What occurs in one text alone
/// takes part in a vector's length, but is not kept.
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
    init(_ texts: [ReadNote], notes: Int, runPlaces: Int, thesaurus: Thesaurus?) {
        runs = Part(runsOf: texts, notes: notes, places: runPlaces)
        words = Part(wordsOf: texts, notes: notes, thesaurus: thesaurus)
        let share: Float = thesaurus == nil ? Self.wordsAlone : Self.wordsWithThesaurus
        let scales = [sqrtf(1 - share), sqrtf(share)]
        rows.reserve(runs.rows.places.count + words.rows.places.count)
        for text in texts.indices {
            runs.append(text, to: &rows, from: 0, scale: scales[0])
            words.append(text, to: &rows, from: runs.kept, scale: scales[1])
            rows.close()
        }
        size = runs.kept + words.kept
        runs.forgetRows()
        words.forgetRows()
    }

    /// Where a run of characters stands in the vectors, told by its place among the runs.
    func place(ofRun place: UInt32) -> Int? { runs.keptPlace(place).map(Int.init) }

    /// Where a stem stands in the vectors.
    func place(ofStem stem: UInt64) -> Int? {
        words.features.known(stem).flatMap(words.keptPlace).map { runs.kept + Int($0) }
    }

    /// How much of the likeness of two notes is their words', without a thesaurus.
    private static let wordsAlone: Float = 0.3
    /// The same where synonyms count as well.
    private static let wordsWithThesaurus: Float = 0.5
}
