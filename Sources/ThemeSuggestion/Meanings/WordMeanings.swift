/// The tables of word vectors that notes are compared with, all in one space: what is said in one language
/// is near what says the same in another.
public struct WordMeanings: Sendable {
    /// A table for each language.
    let tables: [WordTable]

    /// Those inside the program: French, English, Spanish, Turkish, German.
    public static let builtIn = WordMeanings(tables: WordTable.builtIn)
    /// No tables: notes are compared by their letters alone.
    public static let none = WordMeanings(tables: [])

    /// These tables and others, which replace those of the same languages.
    public func adding(_ others: [WordTable]) -> WordMeanings {
        let new = Dictionary(others.map { ($0.language, $0) }, uniquingKeysWith: { $1 })
        let all = tables.filter { new[$0.language] == nil } + new.values
        return WordMeanings(tables: all.sorted { $0.language < $1.language })
    }

    /// How many bytes a table may have: some ten times those inside the program.
    public static let largestTable = 16 << 20

    /// How little a word counts for a language that lacks it: as the rarest words do that there are.
    private static let leastCommon = 60
    /// How long the vector is that stands for a word by its first letters, in hundredths of a rare word's.
    private static let likeness = 85

    /// For each table, how much speaks for words being of its language.
    func familiarity(of words: [WordKey]) -> [Int] {
        tables.map { table in
            words.reduce(0) { sum, word in
                sum + max(Self.leastCommon, table.place(of: word).map(table.commonness) ?? 0)
            }
        }
    }

    /// The direction of what words say together in a language, of length ``WordTable/one``; zero where the
    /// table knows none of them.
    func direction(of words: [WordKey], in table: Int) -> [Int] {
        var sum = [Int](repeating: 0, count: WordTable.dimensions)
        for word in words { add(word, in: table, to: &sum) }
        return WholeVector.unit(sum)
    }

    private func add(_ word: WordKey, in table: Int, to sum: inout [Int]) {
        let table = tables[table]
        if let place = table.place(of: word) {
            table.add(place, weight: table.rarity(place), to: &sum)
        } else if word.isLong {
            let mean = table.mean(table.places(like: word))
            // Lengths as `WordTable.add` makes them: 65,536 for a rare word.
            for member in mean.indices { sum[member] += mean[member] * 4 * Self.likeness / 100 }
        }
    }
}

extension WordMeanings: Equatable {
    /// Equal when they are the same tables, whatever is in them.
    public static func == (left: WordMeanings, right: WordMeanings) -> Bool {
        left.tables.elementsEqual(right.tables) { $0.isSame(as: $1) }
    }
}
