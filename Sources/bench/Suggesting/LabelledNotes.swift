import Glibc

/// Notes that people have sorted, as a table says it.
struct LabelledNotes {
    /// The texts in the order of the file.
    let texts: [String]
    /// The theme of each, numbered in the order in which they first occur.
    let labels: [Int]
    /// What the themes are called, in words.
    let names: [String]
    /// How many themes there are.
    var themes: Int { names.count }

    /// Reads a table with the columns `label` and `text`, parted by tabs.
    ///
    /// - Throws: ``BenchError/world(_:)`` when there is no such table.
    init(_ path: String) throws(BenchError) {
        guard let file = fopen(path, "r") else { throw .world("cannot read \(path)") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 {
            bytes += block[..<count]
        }
        let rows = bytes.split(separator: 0x0A).map { row in
            row.split(separator: 0x09, omittingEmptySubsequences: false)
                .map { String(decoding: $0.filter { $0 != 0x0D }, as: UTF8.self) }
        }
        guard let head = rows.first, let label = head.firstIndex(of: "label"),
            let text = head.firstIndex(of: "text")
        else { throw .world("\(path) has no columns label and text") }
        var numbers: [String: Int] = [:]
        var texts: [String] = []
        var labels: [Int] = []
        for row in rows.dropFirst() where row.count > max(label, text) {
            texts.append(row[text])
            let next = numbers.count
            labels.append(
                { (number: inout Int?) in
                    number = number ?? next
                    return number ?? next
                }(&numbers[row[label]]))
        }
        self.texts = texts
        self.labels = labels
        names = numbers.sorted { $0.value < $1.value }
            .map { $0.key.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() }
    }

    private init(texts: [String], labels: [Int], names: [String]) {
        (self.texts, self.labels, self.names) = (texts, labels, names)
    }

    /// So many of the notes in another order, the same for the same number.
    func wall(of size: Int, order: UInt64) -> LabelledNotes {
        var dice = Dice(order)
        var places = Array(texts.indices)
        for place in places.indices.dropLast() {
            places.swapAt(place, place + dice.below(places.count - place))
        }
        let chosen = places.prefix(size)
        return LabelledNotes(
            texts: chosen.map { texts[$0] }, labels: chosen.map { labels[$0] }, names: names)
    }

    /// One wall of tables whose themes have the same names, a note from each in turn; nil unless there are
    /// several such tables.
    static func mixed(_ tables: [LabelledNotes]) -> LabelledNotes? {
        guard let first = tables.first, tables.count > 1,
            tables.allSatisfy({ Set($0.names) == Set(first.names) })
        else { return nil }
        var texts: [String] = []
        var labels: [Int] = []
        for place in first.texts.indices {
            let table = tables[place % tables.count]
            guard table.texts.indices.contains(place),
                let label = first.names.firstIndex(of: table.names[table.labels[place]])
            else { continue }
            texts.append(table.texts[place])
            labels.append(label)
        }
        return LabelledNotes(texts: texts, labels: labels, names: first.names)
    }
}
