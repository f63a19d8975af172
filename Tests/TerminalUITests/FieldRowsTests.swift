import Testing

@testable import TerminalUI

/// A line that grows by rows instead of showing only its end.
@Suite struct FieldRowsTests {
    private func drawn(_ rows: FieldRows, _ columns: Int) -> [String] {
        var grid = Grid(Size(columns: columns, rows: rows.texts.count))
        rows.draw(into: &grid, grid.bounds)
        return grid.lines
    }

    @Test func breaksBetweenWordsWithTheCursorBehindTheLast() {
        let rows = TextField("un deux trois quatre").rows(columns: 9, upTo: 5)
        #expect(drawn(rows, 9) == ["un deux  ", "trois    ", "quatre   "])
        #expect(rows.cursor == Position(column: 6, row: 2))
    }

    @Test func aWordLongerThanARowIsCutAndAFullRowLeavesRoomForTheCursor() {
        let rows = TextField("abcdefghijkl").rows(columns: 4, upTo: 5)
        #expect(drawn(rows, 4) == ["abcd", "efgh", "ijkl", "    "])
        #expect(rows.cursor == Position(column: 0, row: 3))
    }

    @Test func theCursorIsFoundInTheMiddleAndAtTheStart() {
        var field = TextField("un deux trois quatre")
        field.moveWordLeft()
        field.moveWordLeft()
        #expect(field.rows(columns: 9, upTo: 5).cursor == Position(column: 0, row: 1))
        field.moveToStart()
        #expect(field.rows(columns: 9, upTo: 5).cursor == Position(column: 0, row: 0))
    }

    @Test func moreThanThereIsRoomForSaysSoAndKeepsTheCursorInSight() {
        let words = (1...60).map { "mot\($0)" }.joined(separator: " ")
        var field = TextField(words)
        let end = drawn(field.rows(columns: 20, upTo: 3), 20)
        #expect(end.count <= 3 && end[0].hasPrefix("…") && end.joined().contains("mot60"))
        field.moveToStart()
        let start = drawn(field.rows(columns: 20, upTo: 3), 20)
        #expect(start[0].hasPrefix("mot1 ") && start[2].hasSuffix("…"))
    }

    @Test(arguments: ["漢字漢字漢字漢字", "e\u{301}e\u{301}e\u{301}", "👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧", "a\tb\nc", "", "   "])
    func everyPlaceOfTheCursorIsOnTheRows(text: String) {
        var field = TextField(text)
        field.moveToStart()
        repeat {
            let rows = field.rows(columns: 5, upTo: 3)
            #expect((0..<5).contains(rows.cursor.column))
            #expect((0..<rows.texts.count).contains(rows.cursor.row))
        } while field.moveRight()
    }

    @Test func whatFitsIsToldWithoutReadingMore() {
        var field = TextField("abcd")
        #expect(field.fits(columns: 5) && !field.fits(columns: 4))
        field.moveToStart()
        #expect(field.fits(columns: 5) && !field.fits(columns: 4))
        #expect(!TextField("漢字").fits(columns: 4))
    }
}
