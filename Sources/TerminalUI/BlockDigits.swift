/// Large digits for a clock that is read from afar.
///
/// Each digit is 3×5 points. A point is `scale` columns wide and `scale` half rows high, which is
/// about square on a terminal. Only `█▀▄` are used, which take one column everywhere; where the font
/// lacks the halves, `scale` has to be even.
public struct BlockDigits: Equatable, Sendable {
    /// What is shown: digits, `:`, `+`, `-` and spaces; anything else is left out.
    public var text: String
    /// Columns of a point, from 1.
    public var scale: Int

    /// Makes large digits; a scale below 1 counts as 1.
    public init(_ text: String, scale: Int = 1) {
        self.text = text
        self.scale = min(max(1, scale), 64)
    }

    /// Makes digits as large as fits, or nil if not even the smallest do.
    public init?(_ text: String, fitting size: Size, _ points: Points) {
        var best: BlockDigits?
        for scale in 1...64 where points.admit(scale: scale) {
            let digits = BlockDigits(text, scale: scale)
            guard digits.size.columns <= size.columns, digits.size.rows <= size.rows else { break }
            best = digits
        }
        guard let found = best else { return nil }
        self = found
    }

    /// Columns and rows that it takes.
    public var size: Size {
        let points = shapes.reduce(0) { $0 + $1.columns + 1 }
        return Size(columns: max(0, points - 1) * scale, rows: (5 * scale + 1) / 2)
    }

    /// Draws the digits from the top left of `rect`, cut where it ends.
    public func draw(into grid: inout Grid, _ rect: Rect, style: Style = .accent) {
        let extent = size
        grid.clipped(to: rect) { grid in
            for row in 0..<min(extent.rows, rect.rows) {
                let line = self.row(row)
                grid.write(
                    line, at: Position(column: rect.column, row: rect.row + row), style: style)
            }
        }
    }

    private func row(_ row: Int) -> String {
        var line = ""
        for (index, shape) in shapes.enumerated() {
            if index > 0 { line += String(repeating: " ", count: scale) }
            for column in 0..<shape.columns {
                let upper = shape.isSet(column, 2 * row / scale)
                let lower = shape.isSet(column, (2 * row + 1) / scale)
                let block = HalfBlock.character(upper: upper, lower: lower)
                line += String(repeating: block, count: scale)
            }
        }
        return line
    }

    private struct Shape {
        let columns: Int
        /// Five rows from the top, each of `columns` bits from the left.
        let rows: [UInt8]

        func isSet(_ column: Int, _ row: Int) -> Bool {
            row < rows.count && rows[row] & (1 << UInt8(columns - 1 - column)) != 0
        }
    }

    private var shapes: [Shape] {
        text.compactMap { BlockDigits.shapes[$0] }
    }

    private static let shapes: [Character: Shape] = [
        "0": Shape(columns: 3, rows: [0b111, 0b101, 0b101, 0b101, 0b111]),
        "1": Shape(columns: 3, rows: [0b010, 0b110, 0b010, 0b010, 0b111]),
        "2": Shape(columns: 3, rows: [0b111, 0b001, 0b111, 0b100, 0b111]),
        "3": Shape(columns: 3, rows: [0b111, 0b001, 0b111, 0b001, 0b111]),
        "4": Shape(columns: 3, rows: [0b101, 0b101, 0b111, 0b001, 0b001]),
        "5": Shape(columns: 3, rows: [0b111, 0b100, 0b111, 0b001, 0b111]),
        "6": Shape(columns: 3, rows: [0b111, 0b100, 0b111, 0b101, 0b111]),
        "7": Shape(columns: 3, rows: [0b111, 0b001, 0b001, 0b001, 0b001]),
        "8": Shape(columns: 3, rows: [0b111, 0b101, 0b111, 0b101, 0b111]),
        "9": Shape(columns: 3, rows: [0b111, 0b101, 0b111, 0b001, 0b111]),
        ":": Shape(columns: 1, rows: [0b0, 0b1, 0b0, 0b1, 0b0]),
        "+": Shape(columns: 3, rows: [0b000, 0b010, 0b111, 0b010, 0b000]),
        "-": Shape(columns: 3, rows: [0b000, 0b000, 0b111, 0b000, 0b000]),
        " ": Shape(columns: 1, rows: [0, 0, 0, 0, 0]),
    ]
}
