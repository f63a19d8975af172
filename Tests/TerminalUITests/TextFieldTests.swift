import Testing

@testable import TerminalUI

@Suite struct TextFieldTests {
    /// Before, keys, after; the cursor is a `|`.
    @Test(arguments: [
        ("|", [Key.character("é"), .character("t")], "ét|"),
        ("ab|cd", [.backspace], "a|cd"), ("ab|cd", [.delete], "ab|d"), ("|ab", [.backspace], "|ab"),
        ("un deux|", [.controlLeft], "un |deux"), ("un |deux", [.controlLeft], "|un deux"),
        ("|un deux", [.controlRight], "un| deux"),
        ("un deux, |trois", [.control("w")], "un |trois"),
        ("un deux| trois", [.control("u")], "| trois"), ("un| deux", [.control("k")], "un|"),
        ("un| deux", [.home], "|un deux"), ("un| deux", [.end], "un deux|"),
        ("e\u{301}|", [.left], "|e\u{301}"), ("👩‍👩‍👧|x", [.backspace], "|x"),
        ("e|", [.character("\u{301}")], "e\u{301}|"),
        ("|\u{301}x", [.character("e")], "e\u{301}|x"), ("eb|\u{301}", [.backspace], "e\u{301}|"),
    ])
    func edits(start: String, keys: [Key], end: String) {
        var field = field(start)
        for key in keys { _ = field.handle(key) }
        #expect(sketch(field) == sketch(self.field(end)))
        #expect(field.columnsBefore == DisplayWidth.of(field.before))
    }

    @Test func saysWhetherAKeyDidSomething() {
        var field = TextField()
        let keys: [Key] = [
            .backspace, .left, .up, .control("n"), .character("a"), .home, .home,
        ]
        let answers = keys.map { field.handle($0) }
        #expect(answers == [false, false, false, false, true, true, false])
    }

    @Test func keepsTheCursorInSight() {
        var field = TextField("")
        var seen: [String] = []
        for letter in "abcdefghijk" {
            field.insert(String(letter))
            seen.append(draw(field, 6))
        }
        #expect(
            seen == [
                "a|    ", "ab|   ", "abc|  ", "abcd| ", "abcde|", "…ef|  ",
                "…efg| ", "…efgh|", "…hi|  ", "…hij| ", "…hijk|",
            ])
    }

    @Test func showsThatThereIsMoreOnTheRight() {
        var field = TextField("abcdefghij")
        field.moveToStart()
        #expect(draw(field, 6) == "|bcde…")
    }

    @Test func drawsWhatCannotBeSeenAsSigns() {
        #expect(draw(TextField("a\tb\nc"), 8) == "a→b↵c|  ")
    }

    @Test func randomEditingKeepsTextAndColumnsTogether() {
        var random = Seeded(11)
        let pieces = [
            "a", "é", "\u{301}", "中", "🇫", "👩", "\u{200D}", "🏽", " ", "\n", "\u{1112}", "\u{1161}",
        ]
        let keys: [Key] = [
            .left, .right, .home, .end, .backspace, .delete, .controlLeft, .controlRight,
            .control("w"),
        ]
        var field = TextField()
        for _ in 0..<4000 {
            if Int.random(in: 0..<5, using: &random) < 3 {
                field.insert(pieces.randomElement(using: &random) ?? "")
            } else {
                _ = field.handle(keys.randomElement(using: &random) ?? .left)
            }
            #expect(field.columnsBefore == DisplayWidth.of(field.before))
            var grid = Grid(Size(columns: 9, rows: 1))
            let cursor = field.draw(into: &grid, Rect(column: 1, row: 0, columns: 7, rows: 1))
            #expect((1..<8).contains(cursor?.column ?? -1))
            #expect(grid[column: 0, row: 0] == .blank && grid[column: 8, row: 0] == .blank)
        }
    }

    @Test func aKeystrokeInALongLineCostsNoMoreThanInAShortOne() {
        let clock = ContinuousClock()
        let time = { (length: Int) in
            var field = TextField(String(repeating: "é", count: length))
            for _ in 0..<length / 2 { field.moveLeft() }
            var grid = Grid(Size(columns: 80, rows: 1))
            let rect = grid.bounds
            return (0..<5).map { _ in
                clock.measure {
                    for _ in 0..<50 {
                        _ = field.handle(.character("x"))
                        field.draw(into: &grid, rect)
                    }
                }
            }.min() ?? .zero
        }
        #expect(time(100_000) < time(1000) * 5)
    }

    private func field(_ sketch: String) -> TextField {
        // By scalars: an accent behind the `|` would make one cluster with it.
        let parts = sketch.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
        var field = TextField(String(parts[0]))
        field.after = String(parts[1]).reversed()
        return field
    }

    private func sketch(_ field: TextField) -> [Character] {
        Array(field.before) + ["|"] + field.after.reversed()
    }

    /// The row with a `|` in the column of the cursor.
    private func draw(_ field: TextField, _ columns: Int) -> String {
        var grid = Grid(Size(columns: columns, rows: 1))
        if let cursor = field.draw(into: &grid, grid.bounds) { grid.write("|", at: cursor) }
        return grid.lines[0]
    }
}
