import TerminalUI
import Testing
import Workshop

@testable import Facilitation

/// A workshop that another laptop has not given back, and versions of it that lie beside its file.
@Suite struct OtherLaptopTests {
    private let holder = SessionHolder.elsewhere(
        host: "portable", since: Moment(milliseconds: 1_457_463_600_000))
    private var room: Facilitator

    init() {
        room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("déjà dit")
        room.effects = []
    }

    /// The session with one thing more, said on another laptop.
    private func version(_ text: String, _ name: String) throws -> FoundVersion {
        var (session, entropy) = (room.session, Entropy(5, UInt64(text.utf8.count)))
        try session.apply(session.recording([text], entropy: &entropy, at: room.now))
        return FoundVersion(path: "/tmp/\(name)", session: session)
    }

    @Test mutating func itIsOpenedOnlyWhenAsked() {
        room.send(.openedReadOnly(room.session, path: "/tmp/essai.json", holder: holder))
        #expect(room.sees("portable"))
        #expect(room.sees("2  l’ouvrir ici"))
        #expect(room.sees("Échap"))
        room.type("1")
        #expect(room.effects == [])
        #expect(room.sees("lecture seule"))
        room.command("take-over")
        room.type("2")
        #expect(room.effects == [.takeOver(path: "/tmp/essai.json")])
    }

    @Test mutating func theQuestionIsNotAnsweredByWords() {
        room.send(.openedReadOnly(room.session, path: "/tmp/essai.json", holder: holder))
        room.type("x")
        room.press(.enter)
        #expect(room.effects == [])
        #expect(room.sees("2  l’ouvrir ici"))
    }

    @Test mutating func takingOverNeedsAnotherLaptop() {
        room.command("take-over")
        #expect(room.sees("Aucun autre ordinateur"))
        #expect(room.effects == [])
    }

    @Test mutating func versionsAreBroughtInWithOneKeyAndCanBeUndone() throws {
        let before = room.session
        let found = [try version("de là", "a.json"), try version("de plus loin", "b.json")]
        room.send(.versionsFound(found))
        #expect(room.sees("3 versions"))
        #expect(room.sees("celle-ci et a.json, b.json"))
        // Nothing but the way out stands below the answers.
        #expect(room.sees("Échap"))
        room.type("1")
        let texts = room.session.contributions.map(\.text)
        #expect(Set(texts) == ["déjà dit", "de là", "de plus loin"])
        room.press(.control("z"), .control("z"))
        #expect(room.session == before)
    }

    @Test mutating func versionsThatWaitAreBroughtInByTheCommand() throws {
        room.send(.versionsFound([try version("de là", "a.json")]))
        room.type("2")
        #expect(room.session.contributions.count == 1)
        room.command("bring-together")
        #expect(room.session.contributions.count == 2)
        room.command("bring-together")
        #expect(room.sees("Aucune autre version"))
    }

    @Test mutating func tabGoesOnWithThePathOfAFile() {
        room.type("/bring-in es")
        room.press(.tab)
        #expect(room.effects == [.completePath("es", beside: "/tmp/essai.json")])
        room.send(.pathsFound(["essai-là.json", "essai-loin.json"], typed: "es"))
        #expect(room.sees("bring-in essai-l"))
        room.send(.pathsFound(["essai-là.json", "essai-loin.json"], typed: "essai-l"))
        #expect(room.sees("essai-là.json   essai-loin.json"))
        room.type("à")
        room.press(.tab)
        room.send(.pathsFound(["essai-là.json"], typed: "essai-là"))
        room.press(.enter)
        #expect(room.effects.last == .bringIn(path: "essai-là.json", beside: "/tmp/essai.json"))
    }
}
