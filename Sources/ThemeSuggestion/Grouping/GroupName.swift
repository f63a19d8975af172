import Glibc

/// Finds a name for a group in the words of its notes.
struct GroupName {
    /// For each note its stems and how it writes them, in its order.
    private var words: [[(stem: UInt64, written: Substring)]] = []
    private var frequency: [UInt64: Int] = [:]
    /// The stems of words that say little by themselves.
    private var slight: Set<UInt64> = []

    /// Reads the notes of the wall.
    init(_ notes: [String]) {
        let reader = WordReader()
        for note in notes {
            var seen: Set<UInt64> = []
            var found: [(stem: UInt64, written: Substring)] = []
            for word in reader.words(of: note) {
                for (stem, written) in Self.stems(of: word) where seen.insert(stem).inserted {
                    found.append((stem, written))
                    frequency[stem, default: 0] += 1
                    if word.isSlight { slight.insert(stem) }
                }
            }
            words.append(found)
        }
    }

    /// Up to three words that many of the notes share and others have not, no slight ones; of a single
    /// note or of notes without such a word, the shortest note itself.
    func name(_ group: [Int], of notes: [String]) -> String {
        var counts: [UInt64: Int] = [:]
        for note in group { for word in words[note] { counts[word.stem, default: 0] += 1 } }
        let size = Double(group.count)
        let others = Double(max(1, words.count - group.count))
        let rated = counts.compactMap { stem, count -> (stem: UInt64, rating: Double)? in
            guard count > 1 else { return nil }
            let inside = Double(count) / size
            let outside = (Double((frequency[stem] ?? count) - count) + 0.5) / (others + 1)
            guard inside > outside else { return nil }
            return (stem, inside * log(inside / outside))
        }
        let best = rated.sorted {
            $0.rating != $1.rating ? $0.rating > $1.rating : $0.stem < $1.stem
        }
        let named = best.filter { !slight.contains($0.stem) }
        guard let first = named.first else { return shortest(group, of: notes) }
        let chosen = named.prefix(3).filter { $0.rating * 2 >= first.rating }
        return chosen.map { spelling($0.stem, in: group) }.joined(separator: ", ")
    }

    private func shortest(_ group: [Int], of notes: [String]) -> String {
        let texts = group.map { notes[$0] }.filter { $0.contains { !$0.isWhitespace } }
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

    /// The stems of a word that can stand in a name: not those of very short words, which seldom
    /// say what a group is about.
    private static func stems(of word: Word) -> [(stem: UInt64, written: Substring)] {
        let letters = word.letters
        let stems = FeatureHash.stems(of: word)
        if word.isRunOn {
            guard letters.count > 1, word.written.unicodeScalars.count == letters.count else {
                return []
            }
            let places = Array(word.written.unicodeScalars.indices) + [word.written.endIndex]
            return stems.enumerated().map { place, stem in
                (stem, word.written[places[place]..<places[place + 2]])
            }
        }
        let isSign = letters[0].properties.isEmoji && !letters[0].isASCII
        let isNumber = letters.allSatisfy { $0.isASCII && ("0"..."9").contains($0) }
        guard isSign || (letters.count > 2 && !isNumber) else { return [] }
        return stems.map { ($0, word.written) }
    }
}
