import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Wording
import Workshop

@testable import Facilitation

/// The picture of both screens in the README: what the program draws in its invented evening.
///
/// One that is missing is written, and the test fails, so that somebody looks at it.
@Suite struct ReadmePictureTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".github")

    @Test(arguments: ["en", "fr"])
    func thePictureIsWhatTheProgramDraws(_ language: String) throws {
        let template = try #require(Templates.named("marseille"))
        var room = Facilitator(
            template: template, language: language, size: Size(columns: 136, rows: 36))
        room.send(.rehearse(template))
        guard case .create(let session)? = room.effects.last else {
            throw Facilitator.Refusal(screen: room.screen())
        }
        room.send(.opened(session, path: "/tmp/practice.json"))
        // While the third person speaks.
        while room.said.count < 2 { room.wait(seconds: 1) }
        while (room.state.workshop?.line.field.text.count ?? 0) < 20 { room.wait(seconds: 1) }
        var cache = PaneCache()
        _ = draw(room.state, into: &cache)
        let wording = Wording(language: language)
        let title = "\(wording(.appName)): \(GridText.trimmed(cache.grid).first ?? "")"
        let picture = ScreenPicture(grid: cache.grid, title: title).svg
        let file = Self.folder.appending(path: "screens.\(language).svg")
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            try picture.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(file.lastPathComponent) was written anew: look at it")
            return
        }
        #expect(kept == picture)
    }
}
