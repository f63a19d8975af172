/// A table as spreadsheets and Polis export it: CSV with commas, semicolons or tabs.
///
/// Quoted fields may hold delimiters, line ends and doubled quotes; a quote in the middle of a field
/// is a character like any other. Decided against SwiftCSV: it does not say on which line a row
/// stands, and gives a table up at a quote inside an unquoted field (0.10.0).
struct DelimitedTable {
    /// One row of the table.
    struct Row {
        /// The line of the file that it begins on, from 1.
        let line: Int
        /// What its fields hold.
        var fields: [String]
    }

    /// The rows, the head among them; empty lines are left out.
    private(set) var rows: [Row] = []

    /// Reads a table.
    init(_ text: String) {
        let delimiter = Self.delimiter(of: text)
        var row = Row(line: 1, fields: [])
        var field = String.UnicodeScalarView()
        var (line, isQuoted, wasQuoted) = (1, false, false)
        var scalars = text.unicodeScalars.makeIterator()
        var pushed: Unicode.Scalar?
        func endField() {
            row.fields.append(String(field))
            field = String.UnicodeScalarView()
            wasQuoted = false
        }
        func endRow() {
            endField()
            if row.fields.contains(where: { !$0.isEmpty }) { rows.append(row) }
            row = Row(line: line, fields: [])
        }
        while let scalar = pushed ?? scalars.next() {
            pushed = nil
            if scalar == "\n" { line += 1 }
            if isQuoted {
                guard scalar == "\"" else {
                    field.append(scalar)
                    continue
                }
                pushed = scalars.next()
                if pushed == "\"" {
                    field.append("\"")
                    pushed = nil
                } else {
                    (isQuoted, wasQuoted) = (false, true)
                }
            } else if scalar == "\"", field.isEmpty, !wasQuoted {
                isQuoted = true
            } else if scalar == delimiter {
                endField()
            } else if scalar == "\n" {
                endRow()
            } else if scalar == "\r" {
                pushed = scalars.next()
                if pushed != "\n" {
                    line += 1
                    endRow()
                }
            } else {
                field.append(scalar)
            }
        }
        if !field.isEmpty || !row.fields.isEmpty || wasQuoted { endRow() }
    }

    /// The sign that parts most fields of the first line; nil when none does.
    static func delimiter(of text: String) -> Unicode.Scalar? {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "\n" || scalar == "\r" { break }
            if !isQuoted { counts[scalar, default: 0] += 1 }
        }
        let candidates: [Unicode.Scalar] = ["\t", ";", ","]
        let best = candidates.max { counts[$0] ?? 0 < counts[$1] ?? 0 }
        return best.flatMap { (counts[$0] ?? 0) > 0 ? $0 : nil }
    }
}
