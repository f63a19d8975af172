import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing

/// What a window, a shell and a terminal without brackets around pastes get of the program.
@Suite struct WindowTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
    }

    private func text(_ room: TerminalSession) -> String {
        String(decoding: room.received, as: UTF8.self)
    }

    @Test func theWindowIsCalledAsTheWorkshop() throws {
        let session = try SessionFile.read(workshop.path)
        let room = try workshop.start()
        #expect(text(room).contains("\u{1B}]2;\(session.title)\u{07}"))
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        // The shell's own title comes back.
        #expect(text(room).contains("\u{1B}[22;2t"))
        #expect(text(room).contains("\u{1B}[23;2t"))
    }

    @Test func theRoomsWindowHasTheRoomsTitle() throws {
        let session = try SessionFile.read(workshop.path)
        let stage = try workshop.project()
        #expect(text(stage).contains("\u{1B}]2;\(session.title)\u{07}"))
    }

    @Test(arguments: zip([SIGHUP, SIGTERM, SIGINT], [129, 143, 130] as [Int32]))
    func aShellKnowsAHangUpFromLeaving(signal: Int32, status: Int32) throws {
        let room = try workshop.start()
        room.signal(signal)
        #expect(try room.waitForEnd() == .exited(status))
    }

    /// The whole program under a shell that continues it in a window of another size.
    @Test func afterStoppingItIsDrawnForTheWindowAsItIs() throws {
        let program = try BuiltProduct.path("atelier")
        let script =
            "set -m; \"$0\" run \"$1\"; echo stopped; read x; fg >/dev/null; echo status $?"
        let room = try TerminalSession(
            "/bin/bash", ["-c", script, program, workshop.path],
            environment: ["LC_ALL": "fr_FR.UTF-8"], size: Size(columns: 100, rows: 30))
        try room.waitFor("F1")
        room.type("/suspend")
        room.press(.enter)
        try room.waitFor("stopped")
        room.resize(Size(columns: 70, rows: 20))
        room.press(.enter)
        // The line stands where the window ends, and can be seen while it is written.
        try room.wait(for: "the keys in the last row") { room.screen[19].contains("F1") }
        room.type("é")
        try room.wait(for: "the letter above") { room.screen[18].contains("› é") }
        room.press(.control("q"))
        try room.waitFor("status 0")
    }

    @Test func withoutAShellThatIsSaid() throws {
        let room = try workshop.start()
        room.type("/suspend")
        room.press(.enter)
        try room.waitFor("ligne de commande où revenir")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    /// The terminal's bell, one of the facilitator's own, none.
    @Test func theBellIsTheOneThatWasChosen() throws {
        let heard = "\(folder.path)/heard"
        for (bell, rings, isRun) in [
            ("", true, false), ("silent", false, false), ("touch '\(heard)'", false, true),
        ] {
            let room = try workshop.start(
                after: bell.isEmpty ? ":" : "export ATELIER_BELL=\"\(bell)\"")
            room.type("/ring")
            room.press(.enter)
            if isRun {
                try room.wait(for: "the command") { access(heard, F_OK) == 0 }
            } else if rings {
                try room.wait(for: "the bell") { room.virtualScreen.bells == 1 }
            }
            room.press(.control("q"))
            #expect(try room.waitForEnd() == .exited(0))
            #expect((room.virtualScreen.bells > 0) == rings)
            #expect((access(heard, F_OK) == 0) == isRun)
        }
    }

    @Test func whatIsPastedWithoutBracketsIsAskedAboutAndDoesNothingElse() throws {
        let room = try workshop.start()
        let lines = ["première", "!deuxième", "/quit", "#quatre", "@Nour cinq"]
        room.send(Array(lines.joined(separator: "\r").utf8) + [0x0D])
        try room.waitFor("5 lignes collées")
        #expect(try SessionFile.readLive(workshop.path).contributions.isEmpty)
        room.type("1")
        try room.waitFor("cinq")
        try room.wait(for: "it to be written") {
            (try? SessionFile.readLive(workshop.path).contributions.count) == 5
        }
        let session = try SessionFile.readLive(workshop.path)
        #expect(Set(session.contributions.map(\.text)) == Set(lines))
        #expect(session.actions.isEmpty && session.themes.isEmpty)
    }
}
