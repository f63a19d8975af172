import SessionStore
import TerminalUI
import TestSupport
import Testing

extension TerminalSession {
    /// The program with a session open in a real terminal.
    static func running(
        _ path: String, stateIn folder: String, columns: Int = 100, rows: Int = 30
    ) throws -> TerminalSession {
        let room = try TerminalSession(
            BuiltProduct.path("atelier"), ["run", path],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder)/state"],
            size: Size(columns: columns, rows: rows))
        try room.wait(for: "the screen") { room.screen.last?.contains { $0 != " " } ?? false }
        return room
    }

    /// A workshop made of a template, and the program at its vote.
    static func atVote(
        of template: String, in folder: TemporaryFolder
    ) throws -> (room: TerminalSession, path: String) {
        let made = try FinishedProgram(
            "new", template, "--language", "fr", "--folder", folder.path)
        let path = made.output.split(separator: "\n").first.map(String.init) ?? ""
        let agenda = try SessionFile.read(path).agenda
        let place = try #require(agenda.firstIndex { $0.kind == .vote })
        let room = try running(path, stateIn: folder.path)
        for _ in 0...place { room.press(.function(8)) }
        try room.waitFor("▶ Vote")
        return (room, path)
    }

    /// Types a line and enters it.
    func enter(_ line: String) {
        type(line)
        press(.enter)
    }

    /// Writes lines, each once the one before is taken, until they are on the disk.
    func write(_ lines: [String]) throws {
        for line in lines {
            type(line)
            try waitFor("› \(line)")
            press(.enter)
            try wait(for: "the line to be empty") { !screen.contains { $0.hasSuffix("› \(line)") } }
        }
        try waitFor("✓ enregistré")
    }

    /// Leaves the program.
    func leave() throws {
        press(.control("q"))
        #expect(try waitForEnd() == .exited(0))
    }
}
