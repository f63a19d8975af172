import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import Stage

/// What the room sees in every kind of round, as text, at three sizes.
///
/// The files in `Snapshots` are what was looked at and found right. One that is missing is written,
/// and the test fails, so that somebody looks at it.
@Suite struct SnapshotTests {
    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 160, rows: 45),
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots")

    @Test(arguments: [
        "opening", "go-round-silent", "go-round", "paused", "pairs-forming", "pairs-thinking",
        "pairs-switch", "pairs-harvest", "tables", "tables-report", "discussion", "sorting",
        "spotlight-theme", "spotlight-contribution", "groups", "break-message", "closing",
        "public-line", "rereading-1", "ended",
    ])
    func theRoomSeesWhatItSaw(name: String) throws {
        let scene = try #require(ScriptedWorkshop.scenes().first { $0.name == name })
        var room = scene.room
        var text = ""
        for size in Self.sizes {
            let grid = room.grid(size)
            text += "== \(size.columns)×\(size.rows)\n"
            text += GridText.trimmed(grid).joined(separator: "\n") + "\n"
            // Dark and light differ in the colours of roles alone; each role here has both.
            for role in Set(grid.cells.map(\.style.role)) {
                #expect(role != .privately)
                for scheme in [ColourScheme.stageDark, .stageLight] {
                    #expect(scheme.colours(of: role, .many).background != nil)
                }
            }
        }
        let file = Self.folder.appending(path: "\(name).txt")
        guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was written anew: look at it")
            return
        }
        #expect(text == expected)
    }
}
