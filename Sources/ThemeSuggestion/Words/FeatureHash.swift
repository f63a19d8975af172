/// Numbers that stand for what two notes may have in common.
///
/// 64 bits: among a million features two share a number once in forty thousand walls.
enum FeatureHash {
    /// A number for the first letters of a word, its stem.
    ///
    /// Five letters do for most European languages what a stemmer does, for all of them alike.
    static func stem(_ letters: ArraySlice<Unicode.Scalar>) -> UInt64 {
        letters.reduce(0x9E37_79B9_7F4A_7C15) { extend($0, by: $1) }
    }

    /// The stems of a word: its first five letters, or every two characters where words are not
    /// parted; none for a single letter.
    static func stems(of word: Word) -> [UInt64] {
        let letters = word.letters
        if word.isRunOn {
            guard letters.count > 1 else { return [stem(letters[...])] }
            return (1..<letters.count).map { stem(letters[($0 - 1)...$0]) }
        }
        guard letters.count > 1 || !letters[0].properties.isAlphabetic else { return [] }
        return [stem(letters.prefix(stemLength))]
    }

    /// Calls `body` with a number for each run of two to five characters of a word, of which the
    /// space before and after it is one.
    static func forEachRun(in word: Word, _ body: (UInt64) -> Void) {
        let padded = [" "] + word.letters + [" "]
        for start in padded.indices {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for end in start..<min(start + longestRun, padded.count) {
                hash = extend(hash, by: padded[end])
                if end > start { body(hash) }
            }
        }
    }

    /// How many letters of a word are its stem.
    static let stemLength = 5
    /// The longest run of characters that counts.
    static let longestRun = 5

    private static func extend(_ hash: UInt64, by scalar: Unicode.Scalar) -> UInt64 {
        var mixed = (hash ^ UInt64(scalar.value)) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 29
        return mixed &* 0x94D0_49BB_1331_11EB ^ (mixed >> 32)
    }
}
