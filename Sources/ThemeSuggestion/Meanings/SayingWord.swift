/// A word that says something by itself, and so may stand in a reason: as it is written, and what it means.
struct SayingWord {
    let word: Word
    /// Of length ``length``.
    let vector: [Int16]

    static let length = 1 << 10

    /// How near two words are, in hundredths.
    static func likeness(_ one: [Int16], _ other: [Int16]) -> Int {
        var sum: Int32 = 0
        one.withUnsafeBufferPointer { one in
            other.withUnsafeBufferPointer { other in
                for member in 0..<min(one.count, other.count) {
                    sum &+= Int32(one[member]) &* Int32(other[member])
                }
            }
        }
        return Int(sum) * 100 / (length * length)
    }
}

extension WordMeanings {
    /// How common a word may be, as ``WordTable/commonness(_:)`` counts: those that are commoner say nothing,
    /// and the vectors of rare ones tell how they are spelt rather than what they mean.
    private static let common = 100...184
    /// From how much likeness on, in hundredths, two words of different languages are one that both have: a
    /// name, or «bus» and «radio», whose vectors tell little.
    private static let sameLikeness = 85

    /// The words of a text in a language that say something by themselves, each once.
    ///
    /// Names of people and places do not: near to each other are those that look alike, «Louis» and «rue». A
    /// table knows no capitals; but what is written with one is taken for a name, unless a sentence begins with
    /// it, and so is a word that other languages spell alike.
    func sayingWords(of text: String, in table: Int) -> [SayingWord] {
        guard tables.indices.contains(table) else { return [] }
        var seen: Set<WordKey> = []
        return WordReader().words(of: text).compactMap { word in
            guard word.letters.count > 3, let key = WordKey(word), seen.insert(key).inserted,
                !EmptyWords.holds(word), isPlain(word, of: text, in: table),
                let place = tables[table].place(of: key),
                Self.common.contains(tables[table].commonness(place))
            else { return nil }
            let vector = tables[table].vector(place)
            guard !isInternational(key, vector, besides: table) else { return nil }
            return SayingWord(word: word, vector: vector)
        }
    }

    /// Whether a word is not written as names are; in German all nouns are.
    private func isPlain(_ word: Word, of text: String, in table: Int) -> Bool {
        guard tables[table].language != "de", word.written.contains(where: \.isUppercase) else {
            return true
        }
        let before = text[..<word.written.startIndex].reversed().drop {
            $0 == " " || $0 == "\u{A0}"
        }
        // An article may stand before it, «L’eau», but no letter of a word of its own.
        guard let last = before.first else { return true }
        return last.isNewline || ".!?…:•".contains(last)
    }

    private func isInternational(_ key: WordKey, _ vector: [Int16], besides own: Int) -> Bool {
        tables.indices.contains { table in
            guard table != own, let place = tables[table].place(of: key) else { return false }
            return SayingWord.likeness(vector, tables[table].vector(place)) >= Self.sameLikeness
        }
    }
}
