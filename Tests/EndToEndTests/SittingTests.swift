import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

@Suite struct SittingTests {
    private let folder: TemporaryFolder
    private let words = "Il est temps de rassembler les initiatives — été"

    init() throws { folder = try TemporaryFolder() }

    /// From home to a new session in its second round, with one thing noted.
    private func sitting() throws -> TerminalSession {
        let terminal = try TerminalSession(
            BuiltProduct.path("atelier"), ["--folder", folder.path],
            environment: ["XDG_STATE_HOME": "\(folder.path)/state"])
        try terminal.waitFor("+ ")
        terminal.press(.enter)
        try terminal.waitFor("┌─")
        terminal.press(.control("s"))
        try terminal.waitForNo("┌─")
        terminal.press(.function(8))
        try terminal.waitFor("▶ Welcome")
        terminal.press(.function(8))
        try terminal.waitFor("▶ Go-round")
        terminal.type(words)
        try terminal.waitFor("› \(words)")
        terminal.press(.enter)
        try terminal.wait(for: "the line to become a contribution") {
            terminal.screen.contains { $0.contains(words) && !$0.contains("›") }
                && terminal.screen.contains { $0.contains("✓ saved") }
        }
        return terminal
    }

    private func recorded() throws -> [String] {
        let files = folder.files(endingIn: ".json")
        #expect(files.count == 1)
        let session = try SessionFile.readLive(try #require(files.first))
        return session.contributions.map(\.text)
    }

    private func expectClean(_ terminal: TerminalSession, modes: [UInt32]) {
        #expect(!terminal.virtualScreen.isAlternate)
        #expect(terminal.virtualScreen.cursorIsVisible)
        #expect(terminal.modes == modes)
    }

    private func untouchedModes() throws -> [UInt32] {
        try PseudoTerminal("/bin/true", environment: [:], size: Size(columns: 80, rows: 24)).modes
    }

    @Test func whatWasTypedIsInTheFileAfterLeaving() throws {
        let terminal = try sitting()
        terminal.press(.control("q"))
        #expect(try terminal.waitForEnd() == .exited(0))
        expectClean(terminal, modes: try untouchedModes())
        #expect(try recorded() == [words])
        // Of the hidden files only the lock stays, which is never removed.
        let hidden = folder.names.filter { $0.hasPrefix(".") && $0 != ".local" }
        #expect(hidden.allSatisfy { $0.hasSuffix(".json.lock") })
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func askedToEndItLeavesEverythingOnTheDisk(_ signal: Int32) throws {
        let terminal = try sitting()
        terminal.type("not yet noted")
        try terminal.waitFor("not yet noted")
        terminal.signal(signal)
        #expect(try terminal.waitForEnd() == .exited(128 + signal))
        expectClean(terminal, modes: try untouchedModes())
        #expect(try recorded() == [words])
    }

    @Test func aCrashNamesTheFolderAndTheLog() throws {
        let terminal = try sitting()
        terminal.signal(SIGSEGV)
        #expect(try terminal.waitForEnd() == .signalled(SIGSEGV))
        expectClean(terminal, modes: try untouchedModes())
        let text = terminal.screen.joined()
        #expect(text.contains(folder.path))
        #expect(text.contains("crash.log"))
        #expect(try recorded() == [words])
    }

    @Test func aLogIsLeftOnlyWhereSomethingWasWritten() throws {
        let log = "\(folder.path)/state/atelier/crash.log"
        let (one, other) = (
            try sitting(),
            try TerminalSession(
                BuiltProduct.path("atelier"), ["--folder", folder.path],
                environment: ["XDG_STATE_HOME": "\(folder.path)/state"])
        )
        try other.waitFor("+ ")
        for terminal in [one, other] {
            // While another runs the file is its own as well.
            #expect(access(log, F_OK) == 0)
            terminal.press(.control("q"))
            #expect(try terminal.waitForEnd() == .exited(0))
        }
        #expect(access(log, F_OK) != 0)
    }

    @Test(arguments: ["\u{11}", "\u{1B}[21~"])
    func aHalfTypedLineWaitsForTheNextOpening(key: String) throws {
        let terminal = try sitting()
        // In one go, so that nothing of it was painted before the key that leaves.
        terminal.type("not yet noted" + key)
        if key == "\u{11}" {
            #expect(try terminal.waitForEnd() == .exited(0))
        } else {
            try terminal.waitFor("+ ")
            terminal.press(.control("q"))
            #expect(try terminal.waitForEnd() == .exited(0))
        }
        #expect(try recorded() == [words])
        let file = try #require(folder.files(endingIn: ".json").first)
        let again = try TerminalSession(
            BuiltProduct.path("atelier"), ["run", file],
            environment: ["XDG_STATE_HOME": "\(folder.path)/state"])
        try again.waitFor("› not yet noted")
        again.press(.enter)
        try again.waitFor("✓ saved")
        #expect(try recorded() == [words, "not yet noted"])
    }

    @Test func theCopyOfATableComesBackFromAStick() throws {
        let terminal = try sitting()
        func run(_ command: String) throws {
            terminal.type("/")
            try terminal.waitFor("┌─")
            terminal.type(command)
            try terminal.waitFor(String(command.suffix(20)))
            terminal.press(.enter)
        }
        try run("copy-for-a-table")
        try terminal.waitFor("Copy for a table")
        let made = try #require(folder.files(endingIn: "-table.json").first)
        var copy = try SessionFile.read(made)
        var entropy = Entropy(3, 4)
        try copy.apply(
            copy.recording(["dit à table"], entropy: &entropy, at: Moment(milliseconds: 0)))
        let stick = try TemporaryFolder()
        try stick.write(SessionFile.bytes(of: copy), to: "table 2.json")
        try run("bring-in \(stick.path)/table 2.json")
        try terminal.waitFor("Brought in")
        terminal.press(.control("q"))
        #expect(try terminal.waitForEnd() == .exited(0))
        let file = try #require(folder.files(endingIn: ".json").first { $0 != made })
        #expect(
            Set(try SessionFile.read(file).contributions.map(\.text)) == [words, "dit à table"])
        #expect(try SessionFile.read(made).contributions.map(\.text) == [words])
    }

    @Test func aClosedWindowLosesNothing() throws {
        let terminal = try sitting()
        terminal.hangUp()
        #expect(try terminal.waitForEnd() == .exited(128 + SIGHUP))
        #expect(try recorded() == [words])
    }
}
