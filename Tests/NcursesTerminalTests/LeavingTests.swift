import Glibc
import TerminalUI
import TestSupport
import Testing

@Suite struct LeavingTests {
    /// What the terminal must be like after the program, whatever ended it.
    private func expectClean(_ session: TerminalSession, modes: [UInt32]) {
        #expect(!session.virtualScreen.isAlternate)
        #expect(session.virtualScreen.cursorIsVisible)
        #expect(session.modes == modes)
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(text.contains("\u{1B}[?2004l"))
        // The wheel of a mouse sends no arrows meanwhile, and is as it was afterwards.
        #expect(text.contains("\u{1B}[?1007s"))
        #expect(text.contains("\u{1B}[?1007l"))
        let last = text.ranges(of: "\u{1B}[?1007").last.flatMap { text[$0.upperBound...].first }
        #expect(last == "r")
        #expect(!text.contains("\u{1B}[?1000") && !text.contains("\u{1B}[?1002"))
    }

    /// The modes of a terminal that nobody has touched.
    private func untouchedModes() throws -> [UInt32] {
        try PseudoTerminal("/bin/true", environment: [:], size: Size(columns: 80, rows: 24)).modes
    }

    @Test func leavingGivesTheTerminalBack() throws {
        let session = try startProbe()
        #expect(session.virtualScreen.isAlternate)
        session.press(.control("q"))
        #expect(try session.waitForEnd() == .exited(0))
        expectClean(session, modes: try untouchedModes())
        #expect(session.screen.contains("left cleanly"))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func aSignalToEndLeavesCleanly(_ number: Int32) throws {
        let session = try startProbe()
        session.signal(number)
        #expect(try session.waitForEnd() == .exited(0))
        expectClean(session, modes: try untouchedModes())
    }

    /// A screen reader that was killed leaves the program a terminal that nobody reads.
    @Test(arguments: [SIGTERM, SIGHUP])
    func aTerminalThatStoppedReadingKeepsNobody(_ number: Int32) throws {
        let terminal = try PseudoTerminal(
            BuiltProduct.path("terminalprobe"), ["/dev/null"],
            environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"],
            size: Size(columns: 160, rows: 50))
        while !String(decoding: terminal.read(within: 10_000), as: UTF8.self).contains("ready") {}
        // Each draws a screen full of cells, until there is no room for more.
        for _ in 0..<60 {
            terminal.write([UInt8(ascii: "W") & 0x1F, UInt8(ascii: "E") & 0x1F])
            usleep(5_000)
        }
        terminal.signal(number)
        for _ in 0..<100 where terminal.reap() == nil { usleep(100_000) }
        #expect(terminal.reap() == .exited(0))
    }

    @Test func aCrashLeavesTheTerminalAndAMessage() throws {
        let log = "/tmp/terminalprobe-\(getpid()).log"
        defer { unlink(log) }
        let session = try startProbe(log: log)
        session.press(.control("x"))
        let status = try session.waitForEnd()
        #expect([.signalled(SIGILL), .signalled(SIGTRAP)].contains(status))
        expectClean(session, modes: try untouchedModes())
        #expect(session.screen.contains("crashed, see \(log)"))
        #expect(!session.screen.contains { $0.contains("Fatal error") })
        let file = open(log, O_RDONLY)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &bytes, bytes.count)
        #expect(String(decoding: bytes[..<max(0, count)], as: UTF8.self).contains("Fatal error"))
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
    func anyDeadlySignalLeavesTheTerminalUsable(_ number: Int32) throws {
        let session = try startProbe()
        session.signal(number)
        #expect(try session.waitForEnd() == .signalled(number))
        expectClean(session, modes: try untouchedModes())
    }

    @Test func anExitThatForgetsTheTerminalGivesItBack() throws {
        let session = try startProbe()
        session.press(.control("k"))
        #expect(try session.waitForEnd() == .exited(3))
        expectClean(session, modes: try untouchedModes())
    }

    /// Terminals that save no settings may still tell them.
    @Test(arguments: [true, false])
    func theWheelIsGivenBackAsTheTerminalSaidItWas(crashes: Bool) throws {
        let session = try startProbe()
        session.send(Array("\u{1B}[?1007;1$y".utf8))
        session.type("é")
        try session.waitFor("é")
        session.press(.control(crashes ? "x" : "q"))
        _ = try session.waitForEnd()
        let text = String(decoding: session.received, as: UTF8.self)
        let last = text.ranges(of: "\u{1B}[?1007").last.flatMap { text[$0.upperBound...].first }
        #expect(last == "h")
    }

    @Test func aClosedWindowEndsTheProgram() throws {
        let session = try startProbe()
        session.hangUp()
        #expect(try session.waitForEnd() == .exited(0))
    }

    @Test func anUnknownTypeIsRefused() throws {
        let session = try TerminalSession(
            BuiltProduct.path("terminalprobe"), environment: ["TERM": "no-such-terminal"])
        #expect(try session.waitForEnd() == .exited(1))
        #expect(session.screen[0] == #"refused: unknownType("no-such-terminal")"#)
    }

    @Test func aTerminalThatOnlyPrintsIsRefused() throws {
        let session = try TerminalSession(
            BuiltProduct.path("terminalprobe"), environment: ["TERM": "dumb"])
        #expect(try session.waitForEnd() == .exited(1))
        #expect(session.screen[0] == #"refused: unknownType("dumb")"#)
    }

    @Test func aPipeIsNoTerminal() throws {
        let probe = try BuiltProduct.path("terminalprobe")
        let session = try TerminalSession("/bin/sh", ["-c", "\(probe) </dev/null | cat"])
        #expect(try session.waitForEnd() == .exited(0))
        #expect(session.screen[0] == "refused: notATerminal")
    }

    @Test(arguments: [true, false])
    func itStopsAndComesBack(byItself: Bool) throws {
        let probe = try BuiltProduct.path("terminalprobe")
        // Only a shell with job control can stop a program and continue it.
        let script = "set -m; \(probe); echo stopped; read x; fg >/dev/null; echo over"
        let session = try TerminalSession("/bin/bash", ["-c", script])
        try session.waitFor("ready")
        if byItself {
            session.press(.control("s"))
        } else {
            try stopProbe(of: session)
        }
        try session.waitFor("stopped")
        #expect(!session.virtualScreen.isAlternate)
        session.press(.enter)
        try session.waitFor("ready")
        #expect(session.virtualScreen.isAlternate)
        session.type("é")
        try session.waitFor("é")
        session.press(.control("q"))
        try session.waitFor("over")
        #expect(try session.waitForEnd() == .exited(0))
    }

    @Test func aSizeThatChangedMeanwhileIsReported() throws {
        let probe = try BuiltProduct.path("terminalprobe")
        let script = "set -m; \(probe); echo stopped; read x; fg >/dev/null; echo over"
        let session = try TerminalSession("/bin/bash", ["-c", script])
        try session.waitFor("ready")
        session.press(.control("s"))
        try session.waitFor("stopped")
        session.resize(Size(columns: 60, rows: 18))
        session.press(.enter)
        try session.waitFor("back")
        try session.waitFor("columns: 60, rows: 18")
        let text = String(decoding: session.received, as: UTF8.self)
        let application = try #require(text.ranges(of: "\u{1B}=").last)
        let plain = try #require(text.ranges(of: "\u{1B}>").last)
        #expect(application.upperBound <= plain.lowerBound)
        session.press(.control("q"))
        try session.waitFor("over")
    }

    /// Sends SIGTSTP to the program that the shell started; its process stands on the screen.
    private func stopProbe(of session: TerminalSession) throws {
        let line = try #require(session.screen.first { $0.hasPrefix("ready ") })
        kill(try #require(pid_t(line.dropFirst("ready ".count))), SIGTSTP)
    }
}
