/// What was read from a text once, before anything is weighed.
struct ReadNote: Sendable {
    /// The runs of characters, and how often each occurs.
    var runs: [(place: UInt32, count: Int32)] = []
    /// The stems, each once.
    var stems: [UInt64] = []
    /// What its words are known by in the tables of word vectors, each once.
    var keys: [WordKey] = []
    /// For each of those tables, how much speaks for its language.
    var familiarity: [Int] = []
    /// A number for the words in their order: texts that differ in signs and accents only are equal.
    var digest: UInt64 = 0

    /// Whether nothing can be compared with it.
    var isEmpty: Bool { runs.isEmpty && stems.isEmpty }
}
