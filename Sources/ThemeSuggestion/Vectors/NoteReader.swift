/// Reads texts into what can be compared.
struct NoteReader {
    private let reader = WordReader()
    private let meanings: WordMeanings
    /// The places of runs of characters.
    private(set) var runs = FeaturePlaces()

    init(meanings: WordMeanings) { self.meanings = meanings }

    /// Reads a text.
    mutating func read(_ text: String) -> ReadNote {
        var note = ReadNote()
        var found: [UInt32] = []
        var stems: Set<UInt64> = []
        var keys: Set<WordKey> = []
        for word in reader.words(of: text) {
            note.digest = note.digest &* 31 &+ FeatureHash.stem(word.letters[...])
            FeatureHash.forEachRun(in: word) { found.append(runs.place(of: $0)) }
            for stem in FeatureHash.stems(of: word) where stems.insert(stem).inserted {
                note.stems.append(stem)
            }
            if let key = WordKey(word), keys.insert(key).inserted { note.keys.append(key) }
        }
        note.familiarity = meanings.familiarity(of: note.keys)
        found.sort()
        for place in found {
            if note.runs.last?.place == place {
                note.runs[note.runs.count - 1].count += 1
            } else {
                note.runs.append((place, 1))
            }
        }
        return note
    }
}
