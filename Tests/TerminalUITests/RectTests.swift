import Testing

@testable import TerminalUI

@Suite struct RectTests {
    private let rect = Rect(column: 2, row: 1, columns: 10, rows: 5)

    @Test func splitsIntoPartsThatMakeTheWhole() {
        for count in [-1, 0, 3, 5, 99] {
            let (top, below) = rect.splitTop(count)
            #expect(top.bottom == below.row && top.rows + below.rows == 5 && top.row == 1)
            let (bottom, above) = rect.splitBottom(count)
            #expect(above.bottom == bottom.row && above.rows + bottom.rows == 5)
            #expect(bottom.rows == min(max(count, 0), 5))
            let (left, beside) = rect.splitLeft(count)
            #expect(left.right == beside.column && left.columns + beside.columns == 10)
            let (right, before) = rect.splitRight(count)
            #expect(before.right == right.column && right.columns == min(max(count, 0), 10))
        }
    }

    @Test func insetsUntilNothingIsLeft() {
        #expect(rect.inset(columns: 2, rows: 1) == Rect(column: 4, row: 2, columns: 6, rows: 3))
        #expect(rect.inset(columns: 6, rows: 3).isEmpty)
        #expect(rect.inset(columns: 5).isEmpty)
    }

    @Test func intersects() {
        let other = Rect(column: 10, row: 4, columns: 9, rows: 9)
        #expect(rect.intersection(other) == Rect(column: 10, row: 4, columns: 2, rows: 2))
        #expect(!rect.intersects(Rect(column: 12, row: 1, columns: 3, rows: 3)))
        #expect(rect.contains(Position(column: 11, row: 5)))
        #expect(!rect.contains(Position(column: 12, row: 5)))
    }
}
