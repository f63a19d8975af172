import TestSupport
import Testing

@testable import TerminalUI

@Suite struct GridTests {
    private func grid(_ columns: Int, _ rows: Int = 1, _ draw: (inout Grid) -> Void) -> [String] {
        var grid = Grid(Size(columns: columns, rows: rows))
        draw(&grid)
        return grid.lines
    }

    @Test func writesWhereItIsTold() {
        let lines = grid(8, 2) {
            $0.write("Élan", at: Position(column: 2, row: 1))
        }
        #expect(lines == ["        ", "  Élan  "])
    }

    @Test(arguments: [
        ("a中文b", 0, 5, "a中文", 5), ("a中文b", 0, 4, "a中 ", 3), ("a中文", 0, 3, "a中", 3),
        ("中文b", -1, 4, " 文b", 5), ("abcdef", -3, 4, "def ", 6), ("abc", 4, 4, "    ", 0),
    ])
    func cutsBetweenCharacters(
        text: String, column: Int, columns: Int, row: String, advance: Int
    ) {
        var grid = Grid(Size(columns: columns, rows: 1))
        let written = grid.write(text, at: Position(column: column, row: 0))
        #expect(written == advance)
        #expect(grid.lines == [row])
    }

    @Test func takesNoMoreColumnsThanAllowed() {
        let lines = grid(8) { $0.write("a中文", at: Position(column: 0, row: 0), maxColumns: 4) }
        #expect(lines == ["a中     "])
    }

    @Test func blanksTheOtherHalfOfAnOverwrittenWideCharacter() {
        let base = { (grid: inout Grid) in _ = grid.write("中文字", at: Position(column: 0, row: 0)) }
        #expect(
            grid(6) {
                base(&$0)
                $0.write("x", at: Position(column: 3, row: 0))
            } == ["中 x字"])
        #expect(
            grid(6) {
                base(&$0)
                $0.write("x", at: Position(column: 2, row: 0))
            } == ["中x 字"])
        #expect(
            grid(6) {
                base(&$0)
                $0.write("国", at: Position(column: 1, row: 0))
            } == [" 国 字"])
        #expect(
            grid(6) {
                base(&$0)
                $0.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), with: ".")
            } == [" .. 字"])
    }

    @Test func drawsFramesAndRules() {
        let lines = grid(12, 4) {
            $0.box(Rect(column: 0, row: 0, columns: 12, rows: 3), title: "Thèmes")
            $0.horizontalRule(row: 3)
        }
        #expect(
            lines == [
                "┌─ Thèmes ─┐",
                "│          │",
                "└──────────┘",
                "────────────",
            ])
    }

    @Test func nothingOutsideOfTheClipChanges() {
        let lines = grid(8, 2) {
            $0.fill($0.bounds, with: ".")
            $0.clipped(to: Rect(column: 2, row: 0, columns: 3, rows: 1)) {
                $0.write("abcdefgh", at: Position(column: 0, row: 0))
                $0.write("x", at: Position(column: 3, row: 1))
                $0.clear(rows: 1..<2)
            }
        }
        #expect(lines == ["..cde...", "........"])
    }

    @Test func remembersWhichRowsWereDrawn() {
        var grid = Grid(Size(columns: 4, rows: 300))
        #expect(Array(grid.dirtyRows) == Array(0..<300))
        grid.markClean()
        #expect(grid.dirtyRows.isEmpty)
        grid.write("x", at: Position(column: 1, row: 3))
        grid.write("x", at: Position(column: 9, row: 5))
        grid.write("x", at: Position(column: 1, row: 64))
        #expect(Array(grid.dirtyRows) == [3, 64, 259])
        #expect(grid.dirtyRows.contains(64))
        #expect(!grid.dirtyRows.contains(5))
    }

    @Test func randomDrawingKeepsEveryRowExactlyAsWideAsTheGrid() {
        var random = Seeded(42)
        let texts = ["abc", "中文字", "a中b文", "👍🏽é", "🇫🇷x", "\t\u{1B}", "क्षका", "e\u{301}", "", "────"]
        let sizes = [(0, 0), (1, 1), (2, 1), (0, 3), (3, 0), (5, 3), (17, 4)]
        for (columns, rows) in sizes {
            var grid = Grid(Size(columns: columns, rows: rows))
            for _ in 0..<500 {
                let place = Position(
                    column: .random(in: -4...20, using: &random),
                    row: .random(in: -2...5, using: &random))
                let rect = Rect(
                    column: place.column, row: place.row,
                    columns: .random(in: -1...9, using: &random),
                    rows: .random(in: -1...4, using: &random))
                let text = texts.randomElement(using: &random) ?? ""
                switch Int.random(in: 0..<7, using: &random) {
                case 0: grid.fill(rect, with: text.first ?? "中")
                case 1: grid.box(rect, title: text)
                case 2: grid.clipped(to: rect) { _ = $0.write(text, at: place) }
                case 3: grid.restyle(rect, .selection)
                case 4: grid.write(text, at: place, maxColumns: .random(in: -1...5, using: &random))
                default: grid.write(text + text, at: place)
                }
                #expect(GridText.fault(in: grid) == nil)
            }
        }
    }

    @Test func extremePlacesAreHarmless() {
        var grid = Grid(Size(columns: 3, rows: 2))
        for column in [Int.min, -1, 0, 3, Int.max] {
            for row in [Int.min, -1, 0, 2, Int.max] {
                grid.write("中é", at: Position(column: column, row: row), maxColumns: .max)
                grid.write("中é", at: Position(column: column, row: row), maxColumns: .min)
                grid.fill(Rect(column: column, row: row, columns: .max, rows: .max))
            }
        }
        #expect(grid.lines == ["   ", "   "])
    }
}
