import TerminalUI
import TestSupport
import Testing

/// What is sent to somebody who hears the screen: a reader says what arrives, in its order.
@Suite struct ReadingTests {
    /// A list with its last row selected, and how much had been received by then.
    private func list() throws -> TerminalSession {
        let session = try startProbe()
        session.press(.control("r"))
        try session.waitFor("a list")
        session.settle()
        return session
    }

    /// The texts that arrive after a key, without the sequences between them.
    private func heard(_ key: Key, in session: TerminalSession) -> String {
        let before = session.received.count
        session.press(key)
        session.settle(milliseconds: 200)
        let text = String(decoding: session.received[before...], as: UTF8.self)
        return text.replacing(/\u{1B}(\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>78])|\u{F}/, with: "|")
            .split(whereSeparator: { $0 == "|" || $0.isNewline || $0 == "\u{8}" })
            .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }.joined(
                separator: "|")
    }

    @Test func theSelectedRowIsReadAfterTheOneThatWasLeft() throws {
        let session = try list()
        #expect(
            heard(.up, in: session) == "name 2 permits no|name 1 permits no|moved to 1")
        #expect(
            heard(.up, in: session) == "name 1 permits no|name 0 permits no|moved to 0")
    }

    @Test func aRowThatChangedIsReadWhole() throws {
        let session = try list()
        #expect(heard(.character("1"), in: session) == "name 2 permits yes|answered")
        _ = heard(.up, in: session)
        #expect(heard(.character("1"), in: session) == "name 1 permits yes|answered")
    }

    @Test func aRowIsReadWholeWhenWordsBeforeTheCursorChange() throws {
        let session = try list()
        // The line belongs to somebody from its first letter on.
        #expect(heard(.character("o"), in: session).contains("Ana › o"))
    }

    @Test func aTypedLetterIsOneLetter() throws {
        let session = try list()
        _ = heard(.character("o"), in: session)
        #expect(heard(.character("u"), in: session) == "u")
        #expect(heard(.character("i"), in: session) == "i")
    }

    @Test func aTextIsReadFromItsTop() throws {
        let session = try list()
        let lines = (0..<9).map { "line \($0) of a text" }
        #expect(heard(.down, in: session) == lines.joined(separator: "|"))
    }

    @Test func ofATextThatMovesOnlyTheNewRowIsRead() throws {
        let session = try list()
        _ = heard(.down, in: session)
        #expect(heard(.down, in: session) == "line 9 of a text")
        #expect(heard(.down, in: session) == "line 10 of a text")
        // Of a whole page most is new.
        let page = heard(.pageDown, in: session)
        #expect(page.contains("line 11 of a text|line 12 of a text"))
        #expect(page.hasSuffix("line 18 of a text"))
    }

    @Test func forTheEyeOnlyWhatChangedIsSent() throws {
        let session = try startProbe()
        session.type("ab")
        try session.waitFor("ab")
        session.settle()
        let before = session.received.count
        session.press(.up)
        try session.waitFor("up")
        session.settle()
        let sent = String(decoding: session.received[before...], as: UTF8.self)
        #expect(sent.contains("up") && !sent.contains("ready"))
    }
}
