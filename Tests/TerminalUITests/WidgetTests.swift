import TestSupport
import Testing

@testable import TerminalUI

@Suite struct WidgetTests {
    private func draw(_ columns: Int, _ rows: Int, _ draw: (inout Grid, Rect) -> Void) -> Grid {
        var grid = Grid(Size(columns: columns, rows: rows))
        draw(&grid, grid.bounds)
        return grid
    }

    @Test func aListShowsItsSelection() {
        let list = SelectableList(selected: 7)
        let grid = draw(10, 3) { grid, rect in
            let drawn = list.draw(into: &grid, rect, count: 10) { [StyledText("Thème \($0)")] }
            #expect(drawn == 5..<8)
        }
        #expect(grid.lines == ["Thème 5   ", "Thème 6   ", "Thème 7   "])
        #expect(GridText.styles(grid, row: 2) == ["selection: Thème 7   "])
        #expect(GridText.styles(grid, row: 1).isEmpty == false)
    }

    @Test func aListOfTallItemsShowsTheSelectedOneWhole() {
        let list = SelectableList(selected: 2)
        let grid = draw(6, 5) { grid, rect in
            list.draw(into: &grid, rect, count: 4, height: { _ in 2 }) {
                [StyledText("note \($0)"), StyledText("  suite…trop", .muted)]
            }
        }
        #expect(GridText.trimmed(grid) == ["note 1", "  sui…", "note 2", "  sui…", "note 3"])
    }

    @Test func aListKeepsItsPlaceWhenTheCursorMovesBack() {
        var list = SelectableList()
        for _ in 0..<6 {
            _ = list.handle(.down, count: 10)
            list.scroll(count: 10, rows: 3)
        }
        #expect((list.selected, list.top) == (6, 4))
        _ = list.handle(.up, count: 10)
        list.scroll(count: 10, rows: 3)
        #expect((list.selected, list.top) == (5, 4))
        list.scroll(count: 4, rows: 3)
        #expect((list.selected, list.top) == (3, 1))
        let moved = list.handle(.down, count: 4)
        #expect(!moved)
        list.clamp(count: 0)
        #expect((list.selected, list.top) == (0, 0))
        // Somebody looks at it now, until it is made anew.
        #expect(list.wasMoved && !SelectableList().wasMoved)
    }

    @Test func aListOfManyItemsAsksOnlyForThoseItDraws() {
        var asked = 0
        _ = draw(10, 4) { grid, rect in
            SelectableList(selected: 90_000).draw(into: &grid, rect, count: 100_000) {
                asked += 1
                return [StyledText("\($0)")]
            }
        }
        #expect(asked == 4)
    }

    @Test func hintsGiveWayByRank() {
        let bar = HintBar([
            .init(key: "F1", label: "aide", rank: 2), .init(key: "Ctrl-N", label: "suivant"),
            .init(key: "Ctrl-T", label: "minuteur", rank: 1),
        ])
        #expect(
            [60, 34, 24, 14, 5].map { columns in
                GridText.trimmed(draw(columns, 1) { bar.draw(into: &$0, $1) })
            } == [
                ["F1 aide   Ctrl-N suivant   Ctrl-T minuteur"],
                ["Ctrl-N suivant   Ctrl-T minuteur"],
                ["F1 aide   Ctrl-N suivant"],
                ["Ctrl-N suivant"],
                [],
            ])
    }

    @Test func aBarIsEmptyOnlyAtNothingAndFullOnlyAtTheEnd() {
        let bars = [0, 0.001, 0.5, 0.999, 1, 7, -.infinity, .nan].map { fraction in
            draw(6, 1) { ProgressBar(fraction).draw(into: &$0, $1) }.lines[0]
        }
        #expect(
            bars == [
                "······", "▪·····", "▪▪▪···", "▪▪▪▪▪·", "▪▪▪▪▪▪", "▪▪▪▪▪▪", "······", "······",
            ])
    }

    @Test func digitsAreLarge() {
        let grid = draw(17, 3) { BlockDigits("04:15").draw(into: &$0, $1) }
        #expect(
            grid.lines
                == [
                    "█▀█ █ █ ▄ ▄█  █▀▀",
                    "█ █ ▀▀█ ▄  █  ▀▀█",
                    "▀▀▀   ▀   ▀▀▀ ▀▀▀",
                ])
    }

    @Test func digitsGrowWithTheRoom() {
        #expect(BlockDigits("04:15", fitting: Size(columns: 16, rows: 9), .halves) == nil)
        #expect(BlockDigits("04:15", fitting: Size(columns: 17, rows: 3), .halves)?.scale == 1)
        let large = BlockDigits("04:15", fitting: Size(columns: 80, rows: 24), .halves)
        #expect(large?.scale == 4)
        #expect(large?.size == Size(columns: 68, rows: 10))
        let grid = draw(6, 5) { BlockDigits("7", scale: 2).draw(into: &$0, $1) }
        #expect(grid.lines == ["██████", "    ██", "    ██", "    ██", "    ██"])
    }
}
