/// A table as spreadsheets and platforms export it: commas, semicolons, tabs or bars between its cells.
///
/// Quoted cells may hold delimiters, line ends and doubled quotes; a quote in the middle of a cell is a
/// character like any other, and so is one that nothing closes. Decided against SwiftCSV: it does not say
/// on which line a row stands, and gives a table up at a quote inside an unquoted cell (0.10.0).
public struct DelimitedTable: Sendable {
    /// One row of the table.
    public struct Row: Equatable, Sendable {
        /// The line of the file that it begins on, from 1.
        public let line: Int
        /// What its cells hold.
        public var fields: [String]
        /// Whether an empty line stands before it.
        public var followsBlank = false
        /// Whether words stand behind the closing quote of its last cell, so that its quotes were words.
        var hasWordsBehindQuote = false

        /// Whether a cell holds more than space.
        var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// The rows, the head among them; empty lines are left out.
    public private(set) var rows: [Row] = []
    /// What parts the cells; nil when nothing does.
    public let delimiter: UInt8?

    /// Reads a table.
    ///
    /// - Parameter delimiter: what parts the cells; found out when nil.
    public init(_ text: String, delimiter: UInt8? = nil) {
        var bytes = Array(text.utf8)[...]
        var firstLine = 1
        var said: UInt8?
        if let (sign, length) = Self.separatorLine(of: bytes) {
            said = sign
            bytes = bytes.dropFirst(length)
            firstLine = 2
        }
        let found = delimiter ?? said ?? Self.delimiter(of: bytes)
        self.delimiter = found
        rows = Self.rows(of: bytes, partedBy: found, from: firstLine)
    }

    /// The first line as Excel writes it to itself: `sep=;`.
    private static func separatorLine(of bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
        guard bytes.count > 5, bytes.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8) else {
            return nil
        }
        let sign = bytes[bytes.startIndex + 4]
        let rest = bytes.dropFirst(5)
        if rest.starts(with: [0x0D, 0x0A]) { return (sign, 7) }
        return rest.first == 0x0A || rest.first == 0x0D ? (sign, 6) : nil
    }

    /// The sign that parts the beginning of a text into rows of the same length.
    static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8? {
        var sample = bytes.prefix(48 << 10)
        if sample.count < bytes.count, let end = sample.lastIndex(of: 0x0A) {
            sample = sample[..<end]
        }
        var best: (sign: UInt8, score: Double)?
        for sign in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")] {
            let rows = rows(of: sample, partedBy: sign, from: 1)
            guard !rows.isEmpty else { continue }
            // A comma in every third sentence makes no table.
            guard rows.count(where: { $0.fields.count > 1 }) * 2 >= rows.count else { continue }
            var counts: [Int: Int] = [:]
            for row in rows { counts[row.fields.count, default: 0] += 1 }
            guard
                let usual = counts.filter({ $0.key > 1 }).max(by: {
                    ($0.value, $0.key) < ($1.value, $1.key)
                })
            else { continue }
            let score = Double(usual.value) / Double(rows.count) + Double(min(usual.key, 50)) / 1000
            if score > best?.score ?? 0 { best = (sign, score) }
        }
        return best?.sign
    }

    // MARK: - Reading

    private static func rows(
        of bytes: ArraySlice<UInt8>, partedBy delimiter: UInt8?, from firstLine: Int
    ) -> [Row] {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = RowReader(buffer, delimiter, line: firstLine)
            return reader.rows()
        }
    }

    /// Goes through the bytes once, and once more from each quote that turned out to be none.
    private struct RowReader {
        private let bytes: UnsafeBufferPointer<UInt8>
        private let delimiter: UInt8?
        private var place = 0
        private var line: Int
        private var found: [Row] = []
        private var row: Row
        private var cell: [UInt8] = []
        private var (isQuoted, wasQuoted, hasWordsBehind, isAfterBlank) = (
            false, false, false, false
        )
        /// How many quotes may turn out to be words before all are taken for words.
        private var patience = 20
        private var minds = true

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8?, line: Int) {
            self.bytes = bytes
            self.delimiter = delimiter
            self.line = line
            row = Row(line: line, fields: [])
        }

        mutating func rows() -> [Row] {
            let (quote, feed, back) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
            while place < bytes.count {
                let byte = bytes[place]
                if byte == quote, minds, cell.isEmpty, !wasQuoted {
                    guard readQuoted() else {
                        cell.append(byte)
                        place += 1
                        continue
                    }
                } else if byte == delimiter {
                    endCell()
                    place += 1
                } else if byte == feed || byte == back {
                    place +=
                        byte == back && place + 1 < bytes.count && bytes[place + 1] == feed ? 2 : 1
                    line += 1
                    endRow()
                } else {
                    if wasQuoted, byte != 0x20 { hasWordsBehind = true }
                    cell.append(byte)
                    place += 1
                }
            }
            if !cell.isEmpty || !row.fields.isEmpty || wasQuoted { endRow() }
            return found
        }

        /// Reads a cell in quotes; false when nothing closes them, and nothing was read then.
        private mutating func readQuoted() -> Bool {
            let quote = UInt8(ascii: "\"")
            var at = place + 1
            var lines = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte == quote {
                    guard at + 1 < bytes.count, bytes[at + 1] == quote else {
                        line += lines
                        place = at + 1
                        wasQuoted = true
                        return true
                    }
                    at += 1
                } else if byte == 0x0A
                    || byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)
                {
                    lines += 1
                }
                cell.append(byte)
                at += 1
            }
            cell.removeAll(keepingCapacity: true)
            patience -= 1
            if patience == 0 { minds = false }
            return false
        }

        private mutating func endCell() {
            row.fields.append(String(decoding: cell, as: UTF8.self))
            cell.removeAll(keepingCapacity: true)
            wasQuoted = false
            if hasWordsBehind { row.hasWordsBehindQuote = true }
            hasWordsBehind = false
        }

        private mutating func endRow() {
            endCell()
            if row.fields.contains(where: { !$0.isEmpty }) {
                row.followsBlank = isAfterBlank
                found.append(row)
                isAfterBlank = false
            } else {
                isAfterBlank = true
            }
            row = Row(line: line, fields: [])
        }
    }
}
