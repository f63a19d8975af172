import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import Stage

/// What the room sees in every kind of round, as text, at four sizes.
///
/// The files in `Snapshots` are what was looked at and found right. One that is missing is written,
/// and the test fails, so that somebody looks at it.
@Suite struct SnapshotTests {
    private static let sizes = [
        Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 35),
        Size(columns: 160, rows: 45),
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots")

    private static let names: [String] = {
        let scripted = try? ScriptedWorkshop.scenes().map(\.name)
        let usual = try? UsualScene.all().map(\.name)
        return (scripted ?? []) + (usual ?? [])
    }()

    @Test func everySceneIsLookedAt() throws {
        let scenes = try ScriptedWorkshop.scenes().count + UsualScene.all().count
        #expect(Self.names.count == scenes && scenes > 40)
        #expect(Set(Self.names).count == scenes)
    }

    @Test(arguments: SnapshotTests.names)
    func theRoomSeesWhatItSaw(name: String) throws {
        let scripted = try ScriptedWorkshop.scenes().first { $0.name == name }?.room
        var room = try #require(
            try scripted ?? UsualScene.all().first { $0.name == name }?.room)
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
