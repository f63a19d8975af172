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
