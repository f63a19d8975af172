import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// A workshop that another program has open.
@Suite struct ReadOnlyTests {
    private let holder = SessionHolder.program(
        process: 4242, host: "portable", since: Moment(milliseconds: 1_457_463_600_000))
    private var room: Facilitator

    init() {
        room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("déjà dit")
        room.send(.openedReadOnly(room.session, path: "/tmp/essai.json", holder: holder))
        room.effects = []
    }

    private func withOneMore() throws -> Session {
        var (session, entropy) = (room.session, Entropy(5, 6))
        let change = try session.recording(["dit ailleurs"], entropy: &entropy, at: room.now)
        try session.apply(change)
        return session
    }

    private func resumed(_ session: Session, draft: LineDraft? = nil) -> ResumedWorkshop {
        ResumedWorkshop(
            session: session, path: "/tmp/essai.json", history: History(), draft: draft,
            notice: nil)
    }

    @Test func whoHoldsItIsSaidAndShown() {
        #expect(room.sees("processus 4242 sur portable depuis 19:00"))
        #expect(room.sees("lecture seule"))
        #expect(room.sees("déjà dit"))
    }

    @Test mutating func enterChangesNothingSaysWhyAndKeepsTheLine() {
        let before = room.session
        room.enter("pas noté")
        #expect(room.session == before)
        #expect(room.effects == [])
        #expect(room.state.workshop?.line.field.text == "pas noté")
        #expect(room.sees("processus 4242"))
    }

    @Test(arguments: [Key.function(8), .control("n"), .control("z"), .control("y"), .control("t")])
    func noKeyChangesIt(key: Key) {
        var room = room
        let before = room.session
        room.press(key)
        #expect(room.session == before)
        #expect(room.effects == [])
    }

    @Test mutating func whatTheOtherRecordsIsShownWhileALineIsBegun() throws {
        room.type("commencé")
        room.send(.followed(try withOneMore(), holder: holder))
        #expect(room.sees("  dit ailleurs"))
        #expect(room.sees("› commencé"))
    }

    @Test func itWakesEveryTwoSeconds() throws {
        let wake = try #require(room.state.nextWake)
        #expect(wake.milliseconds - room.now.milliseconds <= 2000)
    }

    @Test mutating func takingOverSaysSoAndEnterRecordsTheLine() throws {
        room.type("commencé")
        room.send(.resumed(resumed(try withOneMore())))
        #expect(room.sees("c’est celui-ci qui écrit"))
        #expect(!room.sees("lecture seule"))
        #expect(room.sees("  dit ailleurs"))
        room.press(.enter)
        #expect(room.said == ["déjà dit", "dit ailleurs", "commencé"])
        #expect(room.sees("✓ enregistré"))
    }

    @Test mutating func theLineThatTheOtherLeftIsNotLost() throws {
        let left = LineDraft(text: "laissé là", mode: .record)
        room.type("commencé")
        room.send(.resumed(resumed(room.session, draft: left)))
        room.press(.enter, .control("z"))
        #expect(room.state.workshop?.line.field.text == "laissé là")
    }

    @Test(arguments: ["save-elsewhere /tmp/b.json", "copy-for-a-table"])
    func ofALaterVersionNotEvenACopyIsWritten(command: String) {
        var room = room
        room.send(
            .openedReadOnly(room.session, path: "/tmp/essai.json", holder: .laterVersion))
        #expect(room.sees("essai.json vient d’une version plus récente"))
        room.effects = []
        room.command(command)
        #expect(room.effects == [])
        #expect(room.sees("essai.json vient d’une version plus récente"))
    }
}
