import Glibc

/// Notes that people have sorted, as a table says it.
struct LabelledNotes {
    /// The texts in the order of the file.
    let texts: [String]
    /// The theme of each, numbered in the order in which they first occur.
    let labels: [Int]
    /// How many themes there are.
    let themes: Int

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
        (self.texts, self.labels, themes) = (texts, labels, numbers.count)
    }
}
