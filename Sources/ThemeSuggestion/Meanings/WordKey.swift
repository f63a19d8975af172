/// What a word is known by in the tables of vectors: numbers for its first letters and for all of them.
struct WordKey: Hashable, Sendable {
    let stem: UInt32
    let rest: UInt16
    /// Whether it is long enough for its first letters to say what other words with them say.
    let isLong: Bool

    /// The key of a word; nil for a single letter, and where words are not parted.
    init?(_ word: Word) {
        guard !word.isRunOn, word.letters.count > 1 else { return nil }
        stem = UInt32(FeatureHash.stem(word.letters.prefix(FeatureHash.stemLength)) >> 32)
        rest = UInt16(truncatingIfNeeded: FeatureHash.stem(word.letters[...]))
        isLong = word.letters.count >= FeatureHash.stemLength
    }
}
