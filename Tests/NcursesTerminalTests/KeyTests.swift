import TerminalUI
import TestSupport
import Testing

@Suite struct KeyTests {
    @Test(arguments: [
        Key.up, .down, .left, .right, .controlLeft, .controlRight, .home, .end, .pageUp,
        .pageDown, .insert, .delete, .backspace, .enter, .tab, .backTab, .escape, .function(1),
        .function(5), .function(12), .control("n"), .control("z"), .control("c"), .alt("x"),
        .alt("é"),
    ])
    func aKeyArrives(_ key: Key) throws {
        let session = try startProbe()
        session.press(key)
        try session.waitFor("key(TerminalUI.Key.\(key))")
    }

    @Test func keysArriveOnTheLinuxConsole() throws {
        let session = try startProbe(["TERM": "linux"])
        session.send(Array("\u{1B}[[E".utf8))
        try session.waitFor("function(5)")
        session.send(Array("\u{1B}[1~\u{1B}[4~".utf8))
        try session.waitFor("Key.end")
        try session.waitFor("Key.home")
    }

    @Test func textInAnyScriptArrives() throws {
        let session = try startProbe()
        session.type("Bonjour à tous, 你好, שלום")
        try session.waitFor("Bonjour à tous, 你好, שלום")
    }

    @Test func aCharacterSentInTwoPartsArrivesWhole() throws {
        let session = try startProbe()
        session.send([0xC3])
        session.settle()
        session.send([0xA9])
        try session.waitFor("é")
    }

    @Test func bytesThatAreNoTextLoseNothingAround() throws {
        let session = try startProbe()
        session.send(Array("caf".utf8) + [0xE9] + Array("cole".utf8))
        try session.waitFor("caf\u{FFFD}cole")
    }

    @Test func aPasteKeepsItsLinesAndIsNoKeys() throws {
        let session = try startProbe()
        session.paste("one\ntwo\u{1B}[A three\n")
        try session.waitFor(#"paste of 17 "one\ntwo\u{1B}[A three\n""#)
    }

    @Test func aDeadlineAndAWakeUpArrive() throws {
        let session = try startProbe()
        session.press(.control("d"))
        try session.waitFor("deadline")
        session.press(.control("o"))
        try session.waitFor("wake")
    }

    @Test func theBellRings() throws {
        let session = try startProbe()
        session.press(.control("g"))
        try session.wait(for: "the bell") { session.virtualScreen.bells == 1 }
    }

    @Test func aTypedCharacterCostsOneByte() throws {
        let session = try startProbe()
        session.type("Bonjour")
        try session.waitFor("Bonjour")
        session.settle()
        let before = session.received.count
        session.type("x")
        try session.waitFor("Bonjourx")
        session.settle()
        #expect(session.received.count - before == 1)
    }

    @Test func nothingRunsWhileNobodyTypes() throws {
        let session = try startProbe()
        session.settle(milliseconds: 100)
        let before = try wakeUps(of: session)
        session.settle(milliseconds: 400)
        #expect(try wakeUps(of: session) == before)
    }

    /// How often the program has gone to sleep so far, from the kernel's book.
    private func wakeUps(of session: TerminalSession) throws -> String {
        let status = try TerminalSession(
            "/bin/grep", ["ctxt_switches", "/proc/\(session.process)/status"])
        _ = try status.waitForEnd()
        return status.screen[0]
    }
}
