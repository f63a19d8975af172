import TestSupport
import Testing

@testable import TerminalUI

@Suite struct PaneCacheTests {
    /// A pane of a made-up screen: a name, a place, a text.
    private struct Part: Equatable {
        var name: String
        var rect: Rect
        var text: String
    }

    private func draw(_ parts: [Part], _ size: Size, _ cache: inout PaneCache) {
        cache.draw(size) { frame in
            for part in parts {
                frame.pane(part.name, in: part.rect, input: part.text) { grid, rect, text in
                    for row in 0..<rect.rows {
                        grid.write(
                            text, at: Position(column: rect.column - row, row: rect.row + row))
                    }
                }
            }
        }
    }

    @Test func onlyAPaneWhoseInputChangedIsDrawn() {
        var cache = PaneCache()
        let size = Size(columns: 6, rows: 3)
        var parts = [
            Part(name: "title", rect: Rect(column: 0, row: 0, columns: 6, rows: 1), text: "titre"),
            Part(name: "input", rect: Rect(column: 0, row: 2, columns: 6, rows: 1), text: "a"),
        ]
        draw(parts, size, &cache)
        cache.markShown()
        parts[1].text = "ab"
        draw(parts, size, &cache)
        #expect(cache.drawnPanes == 3)
        #expect(Array(cache.grid.dirtyRows) == [2])
        #expect(cache.grid.lines == ["titre ", "      ", "ab    "])
    }

    @Test func aPaneThatGoesUncoversWhatWasBelow() {
        var cache = PaneCache()
        let size = Size(columns: 6, rows: 2)
        let below = Part(name: "list", rect: Rect(size), text: "中文字")
        let popup = Part(
            name: "popup", rect: Rect(column: 1, row: 0, columns: 2, rows: 1), text: "??")
        draw([below, popup], size, &cache)
        #expect(cache.grid.lines == [" ?? 字", " 文字 "])
        draw([below], size, &cache)
        #expect(cache.grid.lines == ["中文字", " 文字 "])
    }

    @Test func theResultIsAlwaysThatOfDrawingEverything() {
        var random = Seeded(5)
        let texts = ["abc", "中文字中文字", "a中b文", "👍🏽é👍🏽", "", "────────"]
        var cache = PaneCache()
        var size = Size(columns: 12, rows: 6)
        var parts: [Part] = []
        let terminal = RecordingTerminal(size)
        for _ in 0..<1500 {
            switch Int.random(in: 0..<12, using: &random) {
            case 0 where parts.count < 6:
                let rect = Rect(
                    column: .random(in: -2...10, using: &random),
                    row: .random(in: -1...5, using: &random),
                    columns: .random(in: 0...9, using: &random),
                    rows: .random(in: 0...4, using: &random))
                parts.append(Part(name: "\(parts.count % 3)", rect: rect, text: "x"))
            case 1: _ = parts.popLast()
            case 2: parts.shuffle(using: &random)
            case 3:
                size = Size(
                    columns: .random(in: 0...14, using: &random),
                    rows: .random(in: 0...7, using: &random))
            case 4: cache.invalidate()
            default:
                if let index = parts.indices.randomElement(using: &random) {
                    parts[index].text = texts.randomElement(using: &random) ?? ""
                }
            }
            draw(parts, size, &cache)
            var fresh = PaneCache()
            draw(parts, size, &fresh)
            #expect(cache.grid == fresh.grid, "\(parts)")
            terminal.show(cache.grid)
            cache.markShown()
        }
        #expect(terminal.unmarkedRows == 0)
    }

    @Test func returnsWhatTheScreenReturns() {
        var cache = PaneCache()
        let cursor = cache.draw(Size(columns: 4, rows: 1)) { frame in
            TextField("ab").cursorPosition(in: frame.bounds)
        }
        #expect(cursor == Position(column: 2, row: 0))
    }

    @Test func whatIsKeptIsWorkedOutAgainOnlyWhenItsInputChanged() {
        var cache = PaneCache()
        var computed = 0
        func double(_ number: Int) -> Int {
            cache.draw(Size(columns: 4, rows: 1)) { frame in
                frame.kept("double", for: number) {
                    computed += 1
                    return number * 2
                }
            }
        }
        #expect([double(1), double(1), double(2), double(1)] == [2, 2, 4, 2])
        #expect(computed == 3)
    }
}
