import Reporting
import Workshop

/// One table of a file: a head and rows under it.
public struct ForeignTable: Equatable, Sendable {
    /// What stands at the head of each column; empty where nothing does.
    public internal(set) var head: [String]
    /// The line of the head.
    public internal(set) var line: Int
    /// The rows under the head, each as long as the head or longer.
    public internal(set) var rows: [DelimitedTable.Row]
    /// The single words that stand over it, where a file holds several tables.
    public internal(set) var caption = ""
    /// Whether the program wrote the table, and its guards of formulas are off the cells already.
    var isBare = false

    /// The cell of a row; empty where the row is shorter.
    func cell(_ row: DelimitedTable.Row, _ column: Int) -> String {
        row.fields.indices.contains(column) ? row.fields[column] : ""
    }

    /// The first cell of a column that holds something; empty where none does.
    public func firstCell(_ column: Int) -> String {
        sample(column, of: 1).first.map { CellText.line(of: $0, isBare: isBare) } ?? ""
    }

    /// What stands in a column, as far as needed to know what it is; empty cells are left out.
    func sample(_ column: Int, of most: Int = 200) -> [String] {
        var sample: [String] = []
        for row in rows {
            let value = cell(row, column).trimmed
            if !value.isEmpty { sample.append(value) }
            if sample.count == most { break }
        }
        return sample
    }
}

extension ForeignTable {
    /// The tables of a file, in their order.
    static func tables(of text: String, delimiter: UInt8? = nil) -> [ForeignTable] {
        let read = DelimitedTable(text, delimiter: delimiter)
        let parts = segments(of: read.rows.filter { !$0.isBlank && !$0.isRule })
        return parts.compactMap { part in
            guard var table = make(part.rows) else { return nil }
            table.caption = part.caption
            if table.hasUnquotedTexts {
                table = table.rereadingTheLastColumn(of: text, partedBy: read.delimiter ?? 0x2C)
            }
            return table
        }
    }

    /// Parts rows where a word alone stands over a head of another length, or an empty line does.
    private static func segments(
        of rows: [DelimitedTable.Row]
    ) -> [(caption: String, rows: [DelimitedTable.Row])] {
        var captions: [Int] = []
        for (place, row) in rows.enumerated() where place + 1 < rows.count {
            let isAlone = row.fields.count == 1 && rows[place + 1].fields.count > 1
            if isAlone, place == 0 || rows[place - 1].fields.count > 1 { captions.append(place) }
        }
        if captions.first == 0, captions.count > 1 {
            let ends = captions.dropFirst() + [rows.count]
            return zip(captions, ends).map { start, end in
                (rows[start].fields[0].trimmed, Array(rows[(start + 1)..<end]))
            }
        }
        var parts: [(String, [DelimitedTable.Row])] = []
        for row in rows {
            let width = row.widthInUse
            if let last = parts.last?.1.last, row.followsBlank, width > 1, width != last.widthInUse,
                row.looksLikeHead
            {
                parts.append(("", []))
            }
            if parts.isEmpty { parts.append(("", [])) }
            parts[parts.count - 1].1.append(row)
        }
        // A few lines about the file, over the table that it is about.
        if parts.count > 1, let first = parts.first?.1, first.count < 15,
            first.allSatisfy({ $0.filledCount < 3 }),
            !(first.first?.fields.contains { HeadWords.role(of: $0) != nil } ?? false)
        {
            parts.removeFirst()
        }
        return parts
    }

    /// Finds the head: rows over it that say less are titles or groups of columns.
    private static func make(_ rows: [DelimitedTable.Row]) -> ForeignTable? {
        guard !rows.isEmpty else { return nil }
        let place = placeOfHead(in: rows)
        // A file of poll platforms begins with an empty cell over the names; its head stays the first.
        var head = rows[place]
        var rest = Array(rows[(place + 1)...])
        if let first = rest.first {
            if first.fields.contains(where: { $0.hasPrefix("{\"ImportId\"") }) {
                rest.removeFirst()
            } else if rest.count > 1,
                rest[1].fields.contains(where: { $0.hasPrefix("{\"ImportId\"") })
            {
                head = DelimitedTable.Row(line: head.line, fields: first.fields)
                rest.removeFirst(2)
            } else if first.isTagged || first.isAnswerKinds {
                rest.removeFirst()
            } else if let read = VerboseExport.read(rest) {
                (head, rest) = read
            }
        }
        var table = ForeignTable(head: head.fields.map(\.trimmed), line: head.line, rows: rest)
        if FormulaGuard.isTold(in: table.head) {
            table.isBare = true
            for place in table.rows.indices {
                table.rows[place].fields = table.rows[place].fields.map(FormulaGuard.removed)
            }
        }
        return table
    }

    /// Which row is the head: the first that names at least half of the columns, where only a few words stand
    /// in each row over it.
    private static func placeOfHead(in rows: [DelimitedTable.Row]) -> Int {
        let full = rows.prefix(200).map(\.filledCount).max() ?? 1
        var place = 0
        while place < min(15, rows.count - 1), full > 1 {
            let filled = rows[place].filledCount
            guard filled * 2 <= full, filled < 3 || filled * 4 <= full else { break }
            place += 1
        }
        guard place > 0 else { return 0 }
        if rows[place].looksLikeHead { return place }
        // A single word over rows of several cells is a title whatever follows.
        return rows[0].fields.count == 1 ? place : 0
    }

    // MARK: - Texts without quotes

    /// Whether the texts of the last column were written without any quoting, so that commas cut them.
    private var hasUnquotedTexts: Bool {
        guard let last = head.last, HeadWords.role(of: last) == .body else { return false }
        guard head.count > 2 else { return false }
        let numbers = sample(0, of: 20)
        guard !numbers.isEmpty,
            numbers.count(where: { $0.allSatisfy(\.isASCIIDigit) }) * 2 > numbers.count
        else { return false }
        return rows.contains { row in
            row.fields.count > head.count || row.hasWordsBehindQuote
                || row.fields.count < head.count && !row.fields[0].allSatisfy(\.isASCIIDigit)
        }
    }

    /// Reads the rows again: a line that begins with figures begins a row, the last column has the rest.
    private func rereadingTheLastColumn(of text: String, partedBy delimiter: UInt8) -> ForeignTable
    {
        var table = self
        table.rows = []
        let sign = Character(Unicode.Scalar(delimiter))
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            guard number > self.line else { continue }
            let cells = line.split(
                separator: sign, maxSplits: head.count - 1, omittingEmptySubsequences: false)
            let begins =
                cells.count == head.count && !cells[0].isEmpty
                && cells[0].allSatisfy(\.isASCIIDigit)
            if begins {
                table.rows.append(DelimitedTable.Row(line: number, fields: cells.map(String.init)))
            } else if let last = table.rows.indices.last {
                table.rows[last].fields[head.count - 1] += "\n" + line
            }
        }
        for place in table.rows.indices {
            let text = table.rows[place].fields[head.count - 1].trimmed
            table.rows[place].fields[head.count - 1] = text
        }
        return table
    }
}

extension DelimitedTable.Row {
    /// Whether it is the rule that Markdown draws under the head of a table.
    fileprivate var isRule: Bool {
        fields.allSatisfy { $0.allSatisfy { "-: ".contains($0) } }
            && fields.contains { $0.contains("--") }
    }
    /// How many cells hold something.
    var filledCount: Int { fields.count { !$0.allSatisfy(\.isWhitespace) } }
    /// How many cells there are up to the last that holds something.
    var widthInUse: Int { (fields.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? -1) + 1 }
    /// Whether its cells could stand over columns: short, each another, no figures.
    var looksLikeHead: Bool {
        let cells = fields.map(\.trimmed).filter { !$0.isEmpty }
        return cells.count > 1 && Set(cells).count == cells.count
            && cells.allSatisfy { $0.count < 200 && CellKind($0) == .words }
    }
    /// Whether it holds the tags that humanitarian forms put under the head.
    fileprivate var isTagged: Bool {
        let cells = fields.map(\.trimmed).filter { !$0.isEmpty }
        return !cells.isEmpty
            && cells.allSatisfy { $0.hasPrefix("#") && !$0.contains(" ") && $0.count > 1 }
    }
    /// Whether it says how each question could be answered.
    fileprivate var isAnswerKinds: Bool {
        let cells = fields.map { $0.trimmed.folded }.filter { !$0.isEmpty }
        let kinds: Set = [
            "open-ended response", "response", "reponse", "reponse ouverte", "offene antwort",
        ]
        return !cells.isEmpty && cells.allSatisfy { kinds.contains($0) }
    }
}

extension Character {
    /// Whether it is one of 0 to 9.
    var isASCIIDigit: Bool { isASCII && isNumber }
}

extension StringProtocol {
    /// The text without space at its ends.
    var trimmed: String {
        // Most cells: what begins and ends with a sign of ASCII has no space to take off.
        if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isSolid,
            last.isSolid
        {
            return String(self)
        }
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

extension Unicode.Scalar {
    /// Whether it is a sign of ASCII that is seen.
    fileprivate var isSolid: Bool { (0x21...0x7E).contains(value) }
}
