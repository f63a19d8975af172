import TestSupport
import TerminalUI
import Testing
import Workshop

@testable import Stage

@Suite struct AnySizeTests {
    @Test func everyMomentCanBeDrawnAtEverySize() throws {
        var dice = Entropy(3, 4)
        for scene in try ScriptedWorkshop.scenes() {
            var room = scene.room
            for round in 0..<40 {
                let size =
                    round < 12
                    ? Size(columns: round % 4 + 1, rows: round / 4 + 1)
                    : Size(
                        columns: Int.random(in: 1...250, using: &dice),
                        rows: Int.random(in: 1...60, using: &dice))
                let grid = room.grid(size)
                for row in 0..<size.rows {
                    let cells = grid.cells[row * size.columns..<(row + 1) * size.columns]
                    #expect(cells.reduce(0) { $0 + Int($1.width) } == size.columns)
                }
            }
        }
    }

    @Test func oddTextsAreDrawnToo() throws {
        for text in [
            "语言", "e\u{301}\u{301}\u{301}", "👨‍👩‍👧 famille", "\u{202E}renversé", "\u{1B}[2J", "مرحبا",
            String(repeating: "très ", count: 20_000), String(repeating: "a", count: 500), "\n\n",
        ] {
            var room = Room(.goRound, prompts: [text])
            try room.goOn()
            for size in [Size(columns: 80, rows: 24), Size(columns: 7, rows: 60)] {
                #expect(GridText.fault(in: room.grid(size)) == nil)
                if !text.allSatisfy(\.isWhitespace) { try room.says(text) }
                #expect(GridText.fault(in: room.grid(size)) == nil)
            }
        }
    }

    @Test func aPartOfTheScreenIsAllThatIsDrawn() throws {
        for scene in try ScriptedWorkshop.scenes() {
            var room = scene.room
            let view = room.screen.update(
                room.session, room.directions, at: room.now, zoneOffsetSeconds: 0)
            var cache = PaneCache()
            let size = Size(columns: 80, rows: 24)
            cache.draw(size) { frame in
                view.draw(in: &frame, frame.bounds.splitTop(20).top, room.wording)
            }
            #expect(cache.grid.lines.suffix(4).allSatisfy { $0.allSatisfy { $0 == " " } })
        }
    }
}
