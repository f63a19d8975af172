extension SuggestionModel {
    /// From how much likeness on, in hundredths, two words are near enough to be shown as a reason.
    private static let leastNearness = 40
    /// How many words of a theme are looked at: the reason is in some of the first or in none.
    private static let mostWords = 150

    /// Whether the names of themes alone tell what belongs where: two or more of them mean something.
    var knowsThemesByName: Bool {
        (notes.count..<notes.count + themes.count).count {
            $0 < wallMeanings.directions.count && wallMeanings.directions[$0] != nil
        } > 1
    }

    /// Words of a note that mean nearly what others in a theme do, the nearest first, and nearer than anything
    /// that the other themes hold; at most two.
    func nearWords(for note: Int, in theme: Int) -> [NearWords] {
        guard !saying[note].isEmpty else { return [] }
        let words = sayingWordsByTheme(besides: note)
        var found: [(pair: NearWords, likeness: Int)] = []
        for word in saying[note] {
            var best = (likeness: 0, written: Substring())
            var others = 0
            for (other, held) in words.enumerated() {
                for their in held {
                    let likeness = SayingWord.likeness(word.vector, their.vector)
                    if other != theme {
                        others = max(others, likeness)
                    } else if likeness > best.likeness, word.word.letters != their.word.letters,
                        !word.word.isOther(than: their.word)
                    {
                        best = (likeness, their.word.written)
                    }
                }
            }
            guard best.likeness >= Self.leastNearness, best.likeness > others else { continue }
            let pair = NearWords(word: String(word.word.written), near: String(best.written))
            found.append((pair, best.likeness))
        }
        let sorted = found.enumerated().sorted {
            ($1.element.likeness, $0.offset) < ($0.element.likeness, $1.offset)
        }
        return sorted.prefix(2).map(\.element.pair)
    }

    private func sayingWordsByTheme(besides note: Int) -> [[SayingWord]] {
        var words = themes.indices.map { saying[notes.count + $0] }
        for other in notes.indices where other != note {
            guard let theme = self.theme(of: other), words[theme].count < Self.mostWords
            else { continue }
            words[theme] += saying[other]
        }
        return words
    }

    /// The words of each text that may stand in a reason; those of before where it is the same text in the
    /// same language.
    func sayingWords(
        of texts: [String], languages: [Int?], before: [String], _ beforeLanguages: [Int?]
    ) -> [[SayingWord]] {
        texts.indices.map { text in
            guard let language = languages[text] else { return [] }
            if text < before.count, text < saying.count, before[text] == texts[text],
                beforeLanguages[text] == language
            {
                return saying[text]
            }
            return meanings.sayingWords(of: texts[text], in: language)
        }
    }
}
