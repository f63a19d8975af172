import TestSupport
import Testing

@testable import TerminalUI

@Suite struct StyledTextTests {
    private let text = StyledText("Thème ", .heading) + StyledText("中文 (3)", .muted)

    @Test(arguments: [
        (Alignment.left, "Thème 中文 (3)    "), (.right, "    Thème 中文 (3)"),
        (.centre, "  Thème 中文 (3)  "),
    ])
    func standsWhereItIsTold(alignment: Alignment, row: String) {
        var grid = Grid(Size(columns: 18, rows: 1))
        let columns = text.draw(into: &grid, grid.bounds, alignment)
        #expect(columns == 14)
        #expect(grid.lines == [row])
        #expect(GridText.styles(grid, row: 0) == ["heading: Thème ", "muted: 中文 (3)"])
    }

    @Test func isCutWithASign() {
        var grid = Grid(Size(columns: 12, rows: 2))
        text.draw(into: &grid, Rect(column: 1, row: 1, columns: 9, rows: 1))
        #expect(grid.lines == ["            ", " Thème 中…  "])
    }

    @Test func fillsTheRowsThereAre() {
        var grid = Grid(Size(columns: 6, rows: 3))
        let rows = StyledText("un deux trois quatre cinq").drawWrapped(
            into: &grid, Rect(column: 0, row: 1, columns: 6, rows: 2))
        #expect(rows == 2)
        #expect(GridText.quoted(grid) == "\"      \"\n\"un    \"\n\"deux  \"")
    }
}
