import Glibc

/// Finds a name for a group in the words of its notes.
struct GroupName {
    private var words: [[String: Spelling]] = []
    private var frequency: [String: Int] = [:]

    /// How a stem is written in a note.
    private struct Spelling {
        let written: String
        let place: Int
    }

    /// Reads the notes of the wall.
    init(_ notes: [String]) {
        var reader = WordReader()
        for note in notes {
            var found: [String: Spelling] = [:]
            for (place, word) in reader.words(of: note).enumerated() {
                for (stem, written) in Self.stems(of: word) where found[stem] == nil {
                    found[stem] = Spelling(written: written, place: place)
                }
            }
            for stem in found.keys { frequency[stem, default: 0] += 1 }
            words.append(found)
        }
    }

    /// Up to three words that many of the notes share and others have not; of a single note or of
    /// notes without a common word, the shortest note itself.
    func name(_ group: [Int], of notes: [String]) -> String {
        var counts: [String: Int] = [:]
        for note in group { for stem in words[note].keys { counts[stem, default: 0] += 1 } }
        let size = Double(group.count)
        let others = Double(max(1, words.count - group.count))
        let rated = counts.compactMap { stem, count -> (stem: String, rating: Double)? in
            guard count > 1 else { return nil }
            let inside = Double(count) / size
            let outside = (Double((frequency[stem] ?? count) - count) + 0.5) / (others + 1)
            guard inside > outside else { return nil }
            return (stem, inside * log(inside / outside))
        }
        let best = rated.sorted {
            $0.rating != $1.rating ? $0.rating > $1.rating : $0.stem < $1.stem
        }
        guard let first = best.first else { return shortest(group, of: notes) }
        let chosen = best.prefix(3).filter { $0.rating * 2 >= first.rating }
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
    private func spelling(_ stem: String, in group: [Int]) -> String {
        var counts: [String: Int] = [:]
        for note in group {
            if let found = words[note][stem] { counts[found.written, default: 0] += 1 }
        }
        let best = counts.min { left, right in
            (-left.value, left.key.count, left.key) < (-right.value, right.key.count, right.key)
        }
        return best?.key ?? stem
    }

    /// The stems of a word that can stand in a name: not those of very short words, which seldom
    /// say what a group is about.
    private static func stems(of word: Word) -> [(stem: String, written: String)] {
        let letters = word.letters
        func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
            String(String.UnicodeScalarView(scalars))
        }
        if word.isRunOn {
            guard letters.count > 1 else { return [] }
            return (1..<letters.count).map { end in
                let pair = text(letters[(end - 1)...end])
                return (pair, pair)
            }
        }
        guard letters.count > 2, letters.contains(where: { !("0"..."9").contains($0) }) else {
            return letters[0].properties.isEmoji && !letters[0].isASCII
                ? [(text(letters[...]), String(word.written))] : []
        }
        return [(text(letters.prefix(FeatureHash.stemLength)), word.written.lowercased())]
    }
}
