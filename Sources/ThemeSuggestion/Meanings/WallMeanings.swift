/// The directions in which the notes of a wall differ from each other.
///
/// What all notes of a wall have in common says nothing of what tells them apart, and what those of one
/// language have in common is the language: both are taken off.
struct WallMeanings {
    /// The language of each text, by the place of its table; nil without tables.
    private(set) var languages: [Int?] = []
    /// The direction of each text, of length ``WordTable/one``; nil for a text of which nothing is known.
    private(set) var directions: [[Int]?] = []
    /// What stands behind the directions, so that a wall that grows is not read again.
    private var read: [ReadWords: [Int]] = [:]

    /// What a direction follows from.
    private struct ReadWords: Hashable {
        let words: [WordKey]
        let language: Int
    }

    /// How many notes the mean of the whole wall counts for in the mean of a language.
    private static let wallWeight = 3

    /// Of so many notes half of what they have in common is taken off: of three the mean would be mostly what
    /// each says itself.
    private static let fewNotes = 20

    init() {}

    /// Finds the directions of texts; what they have in common follows from the first `notes` of them.
    init(_ texts: [ReadNote], notes: Int, meanings: WordMeanings, before: WallMeanings) {
        guard !meanings.tables.isEmpty else {
            languages = texts.map { _ in nil }
            directions = texts.map { _ in nil }
            return
        }
        let chosen = Self.tables(of: texts)
        languages = chosen
        var found: [[Int]?] = []
        for (text, language) in zip(texts, chosen) {
            let key = ReadWords(words: text.keys, language: language)
            let direction =
                before.read[key] ?? meanings.direction(of: text.keys, in: language)
            read[key] = direction
            found.append(direction.contains { $0 != 0 } ? direction : nil)
        }
        directions = Self.centred(found, chosen, notes: notes)
    }

    /// The language of each text, by the place of its table; nil without tables.
    static func languages(of texts: [ReadNote], meanings: WordMeanings) -> [Int?] {
        meanings.tables.isEmpty ? texts.map { _ in nil } : tables(of: texts)
    }

    /// The table of each text: its own words tell, and where they do not, those of the whole wall.
    private static func tables(of texts: [ReadNote]) -> [Int] {
        let tables = texts.first?.familiarity.count ?? 0
        var speakers = [Int](repeating: 0, count: tables)
        for text in texts where !text.keys.isEmpty { speakers[first(text.familiarity)] += 1 }
        let all = speakers.reduce(0, +)
        // 32 times the logarithm of their share, as the commonness of words is counted.
        let known = speakers.map { count in
            let share = ((count + 1) << 10) / (all + tables)
            return share.bitWidth - share.leadingZeroBitCount
        }
        return texts.map { text in
            first(zip(text.familiarity, known).map { $0 + $1 * 10 })
        }
    }

    private static func first(_ scores: [Int]) -> Int {
        scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 0
    }

    private static func centred(
        _ found: [[Int]?], _ languages: [Int], notes: Int
    ) -> [[Int]?] {
        var sums: [Int: [Int]] = [:]
        var counts: [Int: Int] = [:]
        for (direction, language) in zip(found.prefix(notes), languages) {
            guard let direction else { continue }
            counts[language, default: 0] += 1
            add(direction, to: &sums[language, default: zero])
        }
        let all = max(1, counts.values.reduce(0, +))
        var wall = zero
        for sum in sums.values { add(sum, to: &wall) }
        return zip(found, languages).map { direction, language in
            guard let direction else { return nil }
            let sum = sums[language] ?? zero
            let count = (counts[language] ?? 0) + wallWeight
            let rest = direction.indices.map { member in
                let mean = (sum[member] + wallWeight * wall[member] / all) / count
                return direction[member] - mean * all / (all + fewNotes)
            }
            let unit = WholeVector.unit(rest)
            return unit.contains { $0 != 0 } ? unit : nil
        }
    }

    private static let zero = [Int](repeating: 0, count: WordTable.dimensions)

    private static func add(_ vector: [Int], to sum: inout [Int]) {
        for member in vector.indices { sum[member] += vector[member] }
    }
}
