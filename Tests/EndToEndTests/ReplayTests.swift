import Foundation
import TerminalUI
import TestSupport
import Testing

/// A recorded session on a real terminal.
@Suite struct ReplayTests {
    private static let path = URL(filePath: #filePath)
        .appending(path: "../../../sessions/fiction-tour-et-themes.json").standardized.path

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func play(_ speed: String) throws -> TerminalSession {
        try TerminalSession(
            try BuiltProduct.path("atelier"), ["replay", Self.path, "--speed", speed],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": folder.path],
            size: Size(columns: 100, rows: 30), timeout: 30)
    }

    @Test func itPlaysToTheEndAndStaysOnTheLastPictureUntilAKey() throws {
        let stage = try play("600")
        try stage.waitFor("■ ×600")
        stage.settle(milliseconds: 300)
        stage.press(.left)
        try stage.waitForNo("■ ×600")
        try stage.waitFor("■ ×600")
        stage.press(.enter)
        #expect(try stage.waitForEnd() == .exited(0))
    }

    @Test func itStandsStillAndGoesByRounds() throws {
        let stage = try play("1")
        try stage.waitFor("▶ ×1")
        // Twelve seconds before the first person comes.
        try stage.waitFor("silence sauté")
        stage.type(" ")
        try stage.waitFor("‖ ×1")
        stage.press(.down)
        try stage.waitFor("▶ Tour de table")
        stage.type("+")
        try stage.waitFor("‖ ×2")
        stage.press(.up)
        try stage.waitFor("▶ Accueil")
        stage.press(.control("q"))
        #expect(try stage.waitForEnd() == .exited(0))
    }
}
