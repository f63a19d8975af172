import Workshop

/// Texts to be searched by what their words mean: «vélo» finds «piste cyclable».
///
/// Made once for many searches; equal when it searches the same texts.
public struct NearSearch: Sendable {
    private let texts: [String]
    private let words: [[Found]]
    private let meanings: WordMeanings

    /// A word of a text and what it means.
    private struct Found {
        let written: Substring
        let vector: [Int16]
    }

    /// A text that says nearly what was searched for.
    public struct Hit: Equatable, Sendable {
        /// Which of the texts.
        public let text: Int
        /// The word of it that means nearly what was typed, as it is written there.
        public let word: String
    }

    /// From how much likeness on, in hundredths, a word is near: less than for a reason, since people
    /// see what they asked for beside it.
    private static let leastLikeness = 25
    /// How many texts are found at most: a hundredth of all words are as near as that by chance.
    private static let most = 5
    /// The shortest word that is searched for.
    private static let shortest = 3

    /// Reads texts.
    public init(_ texts: [String], meanings: WordMeanings = .builtIn) {
        self.texts = texts
        self.meanings = meanings
        let reader = WordReader()
        let words = texts.map { reader.words(of: $0) }
        let read = words.map { words -> ReadNote in
            var note = ReadNote()
            note.keys = words.compactMap(WordKey.init)
            note.familiarity = meanings.familiarity(of: note.keys)
            return note
        }
        let languages = WallMeanings.languages(of: read, meanings: meanings)
        self.words = zip(words, languages).map { words, language in
            guard let language else { return [] }
            return words.compactMap { word in
                guard Self.says(word), let key = WordKey(word),
                    let vector = meanings.tables[language].vector(of: key)
                else { return nil }
                return Found(written: word.written, vector: vector)
            }
        }
    }

    /// The texts that say each of the words searched for or nearly so, those that hold them all left out; the
    /// nearest first, at most five.
    public func near(_ sought: String) -> [Hit] {
        let wanted = WordReader().words(of: sought)
        guard !wanted.isEmpty, wanted.allSatisfy({ $0.letters.count >= Self.shortest }) else {
            return []
        }
        let meant = wanted.map { vectors(of: $0) }
        var hits: [(hit: Hit, likeness: Int)] = []
        for text in texts.indices {
            let folded = texts[text].folded
            var least = Int.max
            var why = Substring()
            for (word, vectors) in zip(wanted, meant) {
                let letters = String(String.UnicodeScalarView(word.letters))
                if folded.contains(letters) { continue }
                let best = best(of: words[text], for: vectors)
                if best.likeness < least { (least, why) = (best.likeness, best.written) }
            }
            guard least >= Self.leastLikeness, least < Int.max else { continue }
            hits.append((Hit(text: text, word: String(why)), least))
        }
        let sorted = hits.sorted {
            ($1.likeness, $0.hit.text) < ($0.likeness, $1.hit.text)
        }
        return sorted.prefix(Self.most).map(\.hit)
    }

    /// What a word that was typed means, in each language that has it.
    private func vectors(of word: Word) -> [[Int16]] {
        guard Self.says(word), let key = WordKey(word) else { return [] }
        return meanings.tables.compactMap { table in table.place(of: key).map(table.vector) }
    }

    private func best(
        of words: [Found], for vectors: [[Int16]]
    ) -> (likeness: Int, written: Substring) {
        var best = (likeness: 0, written: Substring())
        for word in words {
            for vector in vectors {
                let likeness = SayingWord.likeness(word.vector, vector)
                if likeness > best.likeness { best = (likeness, word.written) }
            }
        }
        return best
    }

    private static func says(_ word: Word) -> Bool {
        word.letters.count >= shortest && !EmptyWords.holds(word)
    }
}

extension NearSearch: Equatable {
    /// Equal when the same texts are searched.
    public static func == (left: NearSearch, right: NearSearch) -> Bool {
        left.texts == right.texts
    }
}
