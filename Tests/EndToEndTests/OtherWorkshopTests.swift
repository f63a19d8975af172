import SessionStore
import TestSupport
import Testing
import Workshop

/// Somebody puts the file of another workshop in the place of the one that is open.
@Suite struct OtherWorkshopTests {
    @Test func itIsSaidAndBothAreThereAfterwards() throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let name = try #require(workshop.path.split(separator: "/").last.map(String.init))
        let room = try workshop.start()
        try room.record("avant.")
        try room.waitFor("✓ enregistré")
        let other = Session(
            SessionFacts(id: ID("autre"), title: "Ailleurs", language: LanguageTag("fr")))
        try folder.write(SessionFile.bytes(of: other), to: name)
        room.press(.function(8))
        try room.waitFor("contient un autre atelier")
        try room.record("après.")
        try room.waitFor("✓ enregistré")
        try room.waitFor("contient un autre atelier")
        room.type("à moitié")
        try room.waitFor("› à moitié")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(room.screen.joined().contains("le vôtre est écrit dans"))
        #expect(try SessionFile.read(workshop.path) == other)
        let kept = try #require(folder.files(endingIn: ".json").first { $0 != workshop.path })
        #expect(try SessionFile.read(kept).contributions.map(\.text) == ["avant.", "après."])
        #expect(!folder.names.contains { $0.hasSuffix(".journal") || $0.hasSuffix(".base") })
    }
}
