/// Which rows of a grid may have changed: a trivial value, cheap to set and to copy.
///
/// One bit serves the rows 0, 256, 512 …, so on screens of more than 256 rows a row may be called
/// dirty that is clean, never the other way round.
public struct DirtyRows: Equatable, Sendable, Sequence {
    private var bits: SIMD4<UInt64> = .zero
    fileprivate let count: Int

    /// Makes a set for a grid of `count` rows, none of them dirty.
    public init(count: Int) {
        self.count = count
    }

    /// Whether no row is dirty.
    public var isEmpty: Bool { bits == .zero }

    /// Whether a row may have changed.
    public func contains(_ row: Int) -> Bool {
        row >= 0 && row < count && bits[(row >> 6) & 3] & (1 << UInt64(row & 63)) != 0
    }

    /// Marks a row; one outside of the grid is ignored.
    public mutating func insert(_ row: Int) {
        guard row >= 0 && row < count else { return }
        bits[(row >> 6) & 3] |= 1 << UInt64(row & 63)
    }

    /// Marks some rows; those outside of the grid are ignored.
    public mutating func insert(_ rows: Range<Int>) {
        for row in rows.clamped(to: 0..<count) { insert(row) }
    }

    /// Marks every row.
    public mutating func insertAll() {
        insert(0..<count)
    }

    /// How many rows may have changed.
    public var number: Int {
        guard count > 256 else {
            return (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount }
        }
        return reduce(0) { number, _ in number + 1 }
    }

    /// Marks no row any more.
    public mutating func removeAll() {
        bits = .zero
    }

    /// The dirty rows from the top down.
    public func makeIterator() -> Iterator {
        Iterator(rows: self)
    }

    /// Goes through the dirty rows from the top down.
    public struct Iterator: IteratorProtocol {
        fileprivate let rows: DirtyRows
        private var row = 0

        fileprivate init(rows: DirtyRows) {
            self.rows = rows
        }

        /// The next dirty row, or nil behind the last.
        public mutating func next() -> Int? {
            while row < rows.count {
                let word = rows.bits[(row >> 6) & 3] >> UInt64(row & 63)
                guard word != 0 else {
                    row = (row | 63) + 1
                    continue
                }
                row += word.trailingZeroBitCount
                defer { row += 1 }
                return row < rows.count ? row : nil
            }
            return nil
        }
    }
}
