extension SuggestionModel {
    /// The words of a note that speak for a theme, the strongest first, as the note writes them; at most
    /// three.
    ///
    /// Runs of characters are what decides, and two words share them by chance: «après» speaks for a
    /// theme of «apprendre». People take a word for a reason only where they find it in the theme, and
    /// not in most of the others.
    func reasons(for note: Int, in theme: Int) -> [String] {
        var values: [Int: Float] = [:]
        for member in vectors.rows.range(note) {
            values[Int(vectors.rows.places[member])] = vectors.rows.values[member]
        }
        func strength(_ place: Int?) -> Float {
            guard let place, let value = values[place] else { return 0 }
            return value * learner.weight(of: place, for: theme)
        }
        var strengths: [(word: Word, strength: Float)] = []
        var seen: Set<[Unicode.Scalar]> = []
        for word in WordReader().words(of: notes[note])
        where !word.isSlight && !word.isCount && !EmptyWords.holds(word)
            && seen.insert(word.letters).inserted
        {
            var sum: Float = 0
            FeatureHash.forEachRun(in: word) { run in
                sum += strength(reader.runs.known(run).flatMap(vectors.place(ofRun:)))
            }
            for stem in FeatureHash.stems(of: word) {
                sum += strength(vectors.place(ofStem: stem))
                thesaurus?.forEachLink(of: stem) { link, _ in
                    sum += strength(vectors.place(ofStem: link))
                }
            }
            if sum > 0 { strengths.append((word, sum)) }
        }
        let sorted = strengths.enumerated().sorted {
            $0.element.strength != $1.element.strength
                ? $0.element.strength > $1.element.strength : $0.offset < $1.offset
        }
        // Looking for words in a theme costs more than weighing them, and three are found soon.
        let reasons = sorted.lazy.map(\.element.word).compactMap { word in
            isCommon(word, besides: note) ? nil : part(of: word, heldBy: theme, besides: note)
        }
        return Array(reasons.prefix(3))
    }

    /// Whether more than half of the themes hold the word, so that it tells none from the others.
    private func isCommon(_ word: Word, besides note: Int) -> Bool {
        guard themes.count > 1 else { return false }
        var holding: Set<Int> = []
        for text in holders.texts(holding: word) where text != note {
            guard let theme = theme(of: text), !holding.contains(theme),
                WordReader().words(of: self.text(text)).contains(where: { word.part(in: $0) != nil }
                )
            else { continue }
            holding.insert(theme)
            if holding.count * 2 > themes.count { return true }
        }
        return false
    }

    /// What a theme holds of a word, in its name, its statement or another of its notes; nil when it
    /// holds nothing of it.
    private func part(of word: Word, heldBy theme: Int, besides note: Int) -> String? {
        let whole = word.written.count
        var longest: String?
        let texts = holders.texts(holding: word).filter {
            $0 != note && self.theme(of: $0) == theme
        }
        // The theme’s own words stand behind the notes.
        for text in texts.filter({ $0 >= notes.count }) + texts.filter({ $0 < notes.count }) {
            for other in WordReader().words(of: self.text(text)) {
                guard let part = word.part(in: other) else { continue }
                if part.count > (longest?.count ?? 0) { longest = part }
            }
            if longest?.count == whole { break }
        }
        return longest
    }

    /// A text by its place: the notes first, then the themes.
    private func text(_ place: Int) -> String {
        place < notes.count ? notes[place] : themes[place - notes.count]
    }
}

extension Word {
    /// The longest ending, in letters, that makes another form of a word: «pistes», «bahçeler».
    private static let longestEnding = 3

    /// The word, where another one is a form of it; the longest run that both have, where words are
    /// not parted; nil where they are different words.
    fileprivate func part(in other: Word) -> String? {
        guard isRunOn == other.isRunOn else { return nil }
        if isRunOn { return sharedRun(with: other) }
        return isSpelt(nearly: other) && hasAccent(of: other) ? String(written) : nil
    }

    /// Whether another word is spelt as this one is but for an accent, and says something else.
    func isOther(than other: Word) -> Bool {
        !isRunOn && !other.isRunOn && isSpelt(nearly: other) && !hasAccent(of: other)
    }

    /// Whether both have the same letters, accents aside, but for an ending.
    private func isSpelt(nearly other: Word) -> Bool {
        if letters == other.letters { return true }
        let (short, long) =
            letters.count < other.letters.count
            ? (letters, other.letters) : (other.letters, letters)
        return short.count >= FeatureHash.stemLength
            && long.count - short.count <= Self.longestEnding && long.starts(with: short)
    }

    /// Whether the last letter that both words have carries the same accent in both: «marche» and
    /// «marches» are no market, though «ecole» was written for «école».
    private func hasAccent(of other: Word) -> Bool {
        let (mine, theirs) = (Array(written.lowercased()), Array(other.written.lowercased()))
        guard mine.count == letters.count, theirs.count == other.letters.count,
            let last = mine.indices.last(where: { $0 < theirs.count })
        else { return true }
        return mine[last] == theirs[last]
    }

    /// The longest run of two characters or more that another word has as well.
    private func sharedRun(with other: Word) -> String? {
        let scalars = Array(written.unicodeScalars)
        guard scalars.count == letters.count else {
            return letters == other.letters ? String(written) : nil
        }
        var longest = 0..<1
        for start in letters.indices {
            for theirs in other.letters.indices {
                let length = zip(letters[start...], other.letters[theirs...]).prefix { $0 == $1 }
                    .count
                if length > longest.count { longest = start..<start + length }
            }
        }
        guard longest.count > 1 else { return nil }
        return String(String.UnicodeScalarView(scalars[longest]))
    }
}
