import Testing
import TerminalUI
import TestSupport
import Workshop

@testable import Facilitation

/// 200,000 random keys against `reduce` and `draw`, in ten streams, at sizes from 1×1 to 250×60.
@Suite struct RandomKeysTests {
    private static let keys: [Key] =
        [
            .enter, .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .up,
            .down, .left, .right, .controlLeft, .controlRight, .home, .end, .pageUp, .pageDown,
        ]
        + (1...12).map { .function($0) }
        + "abcdefghijklmnoprstuvwxyz".map { .control($0) }
        + "abc éà&\"'(-_ç019@#!?/ 语👍🏽e\u{301}\u{202E}\u{1B}".map { .character($0) }

    @Test(arguments: 1...10)
    func noKeyBreaksTheScreenOrTheSession(seed: UInt64) {
        var room = Facilitator(RoundKind.all, prompts: 2)
        var dice = Entropy(seed, 77)
        for step in 0..<20_000 {
            switch Int.random(in: 0..<100, using: &dice) {
            case 0:
                room.send(
                    .resize(
                        Size(
                            columns: Int.random(in: 1...250, using: &dice),
                            rows: Int.random(in: 1...60, using: &dice))))
            case 1: room.send(.paste("un\n@deux trois\n\u{1B}[2J\tquatre"))
            case 2: room.wait(seconds: Int.random(in: 1...400, using: &dice))
            default:
                guard let key = Self.keys.randomElement(using: &dice) else { return }
                room.press(key)
            }
            if room.state.workshop == nil {
                room = Facilitator(RoundKind.all, prompts: 2)
                room.press(.function(8))
            }
            room.effects = []
            _ = draw(room.state, into: &room.cache)
            if step % 50 == 0 {
                #expect(room.session.danglingReferences == [])
                let grid = room.cache.grid
                var fresh = PaneCache()
                _ = draw(room.state, into: &fresh)
                let stale = zip(grid.lines, fresh.grid.lines).filter { $0 != $1 }
                #expect(stale.isEmpty, "a pane is older than what it should show")
                for row in 0..<grid.size.rows {
                    let cells = grid.cells[
                        (row * grid.size.columns)..<((row + 1) * grid.size.columns)]
                    #expect(cells.reduce(0) { $0 + Int($1.width) } == grid.size.columns)
                }
            }
        }
    }
}
