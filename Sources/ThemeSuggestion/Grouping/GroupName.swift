import Glibc

/// Finds a name for a group in the words of its notes: a phrase of one of them.
struct GroupName {
    /// For each note its stems and how it writes them, in its order.
    private var words: [[NamingWord]] = []
    private var frequency: [UInt64: Int] = [:]

    /// A stem of a word in a note.
    private struct NamingWord {
        let stem: UInt64
        let written: Substring
        /// Whether it may begin and end a name: it says something, and words are parted in its script.
        let says: Bool
        /// Whether it is one of many that a word without spaces may hold.
        let isRunOn: Bool
    }

    /// How many words of a note make a phrase at most.
    private static let longestPhrase = 5
    /// What a word costs that does not help to tell the group from others, in terms of one that all its notes
    /// have and no other.
    private static let fillCost = 0.15
    /// The same for one that says nothing: «de», «for».
    private static let emptyCost = 0.6

    /// Reads the notes of the wall.
    init(_ notes: [String]) {
        let reader = WordReader()
        for note in notes {
            let found = reader.words(of: note).flatMap(Self.naming)
            for stem in Set(found.map(\.stem)) { frequency[stem, default: 0] += 1 }
            words.append(found)
        }
    }

    /// The phrase that tells the group best from the others, of the note that is nearest to all of it where
    /// several do; without words that are shared, the shortest note itself.
    func name(_ group: [Int], of notes: [String]) -> String {
        let ratings = ratings(group)
        var best: (rating: Double, phrase: String)?
        for note in group {
            for phrase in phrases(of: note, in: notes[note], ratings)
            where phrase.rating > best?.rating ?? 0 {
                best = phrase
            }
        }
        return best?.phrase ?? shared(ratings, group) ?? shortest(group, of: notes)
    }

    /// How well each stem that notes of the group share tells it from the others.
    private func ratings(_ group: [Int]) -> [UInt64: Double] {
        var counts: [UInt64: Int] = [:]
        var empty: Set<UInt64> = []
        for note in group {
            for stem in Set(words[note].map(\.stem)) { counts[stem, default: 0] += 1 }
            for word in words[note] where !word.says && !word.isRunOn { empty.insert(word.stem) }
        }
        let size = Double(group.count)
        let others = Double(max(1, words.count - group.count))
        var rated: [UInt64: Double] = [:]
        for (stem, count) in counts where count > 1 && !empty.contains(stem) {
            let inside = Double(count) / size
            let outside = (Double((frequency[stem] ?? count) - count) + 0.5) / (others + 1)
            if inside > outside { rated[stem] = inside * log(inside / outside) }
        }
        return rated
    }

    /// The runs of words of a note, of one clause each, that begin and end with a word that says something.
    private func phrases(
        of note: Int, in text: String, _ ratings: [UInt64: Double]
    ) -> [(rating: Double, phrase: String)] {
        let words = words[note]
        let strongest = words.reduce(0) { max($0, ratings[$1.stem] ?? 0) }
        guard strongest > 0 else { return [] }
        var phrases: [(rating: Double, phrase: String)] = []
        for first in words.indices where words[first].says {
            var rating = 0.0
            var seen: Set<UInt64> = []
            for last in first..<min(first + Self.longestPhrase, words.count) {
                let word = words[last]
                if last > first, word.isRunOn || !isOneClause(words[last - 1], word, in: text) {
                    break
                }
                let own = ratings[word.stem] ?? 0
                if own > 0, seen.insert(word.stem).inserted {
                    rating += own
                } else {
                    rating -= strongest * (word.says ? Self.fillCost : Self.emptyCost)
                }
                if last == first, own > 0, word.says { rating -= strongest * Self.fillCost }
                guard word.says, rating > 0 else { continue }
                let all = whole(first...last, of: words, in: text)
                let phrase = text[
                    words[all.lowerBound].written
                        .startIndex..<words[all.upperBound].written.endIndex]
                // A phrase of two words says what a single one leaves open.
                let bonus = last == first + 1 ? strongest * Self.fillCost * 1.5 : 0
                phrases.append((rating + bonus, String(phrase)))
            }
        }
        return phrases
    }

    /// The first and last words of what hyphens hold together around some words: a name may not cut
    /// «rez-de-chaussée».
    private func whole(_ range: ClosedRange<Int>, of words: [NamingWord], in text: String)
        -> ClosedRange<Int>
    {
        func isJoined(_ place: Int) -> Bool {
            words.indices.contains(place) && words.indices.contains(place + 1)
                && text[words[place].written.endIndex..<words[place + 1].written.startIndex] == "-"
        }
        var (first, last) = (range.lowerBound, range.upperBound)
        while isJoined(first - 1) { first -= 1 }
        while isJoined(last) { last += 1 }
        return last - first < 2 * Self.longestPhrase ? first...last : range
    }

    private func isOneClause(_ word: NamingWord, _ next: NamingWord, in text: String) -> Bool {
        text[word.written.endIndex..<next.written.startIndex].allSatisfy {
            $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "\u{A0}"
        }
    }

    /// Up to three of the stems that are shared, where words are not parted.
    private func shared(_ ratings: [UInt64: Double], _ group: [Int]) -> String? {
        let best = ratings.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        guard let first = best.first else { return nil }
        let chosen = best.prefix(3).filter { $0.value * 2 >= first.value }
        return chosen.map { spelling($0.key, in: group) }.joined(separator: ", ")
    }

    private func shortest(_ group: [Int], of notes: [String]) -> String {
        let texts = group.map { notes[$0] }.filter { !$0.isBlank }
        let shortest = texts.enumerated().min {
            ($0.element.count, $0.offset) < ($1.element.count, $1.offset)
        }
        return String((shortest?.element ?? "").prefix(60))
    }

    /// The commonest way to write a stem, of several the shortest.
    private func spelling(_ stem: UInt64, in group: [Int]) -> String {
        var counts: [String: Int] = [:]
        for note in group {
            if let found = words[note].first(where: { $0.stem == stem }) {
                counts[found.written.lowercased(), default: 0] += 1
            }
        }
        let best = counts.min { left, right in
            (-left.value, left.key.count, left.key) < (-right.value, right.key.count, right.key)
        }
        return best?.key ?? ""
    }

    /// The stems of a word: of one of a script without spaces every two characters, as they are written.
    private static func naming(_ word: Word) -> [NamingWord] {
        let letters = word.letters
        let stems = FeatureHash.stems(of: word)
        if word.isRunOn {
            guard letters.count > 1, word.written.unicodeScalars.count == letters.count else {
                return []
            }
            let places = Array(word.written.unicodeScalars.indices) + [word.written.endIndex]
            return stems.enumerated().map { place, stem in
                let written = word.written[places[place]..<places[place + 2]]
                return NamingWord(stem: stem, written: written, says: false, isRunOn: true)
            }
        }
        let isSign = letters[0].properties.isEmoji && !letters[0].isASCII
        let isNumber = letters.allSatisfy { $0.isASCII && ("0"..."9").contains($0) }
        let says = isSign || (letters.count > 2 && !isNumber && !word.isSlight)
        // A single letter has no stem, but stands between words: «l’eau».
        return [
            NamingWord(
                stem: stems.first ?? 0, written: word.written,
                says: says && !EmptyWords.holds(word), isRunOn: false)
        ]
    }
}
