import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// A session file in the middle of its go-round, and programs that facilitate it.
struct PreparedWorkshop {
    let path: String
    private let state: String

    init(in folder: String) throws {
        var entropy = Entropy(UInt64.random(in: .min ... .max), 1)
        var session = try #require(Templates.named("tour-de-table")).session(entropy: &entropy)
        let goRound = try #require(session.agenda.first { $0.kind == .goRound })
        let now = Moment(milliseconds: Int64(time(nil)) * 1000)
        try session.apply(try session.entering(goRound.id, at: now))
        path = try SessionFolder.make(session, in: folder)
        state = "\(folder)/state"
    }

    /// Starts the program on it, behind a line for the shell such as `ulimit …` when one is given, and
    /// by way of another program such as `setpriv …`.
    func start(after line: String? = nil, through other: String = "") throws -> TerminalSession {
        let room = try launch(after: line, through: other)
        try room.wait(for: "the screen") { room.screen.last?.contains { $0 != " " } ?? false }
        return room
    }

    /// The same, for a program that may end before there is a screen.
    func launch(after line: String? = nil, through other: String = "") throws -> TerminalSession {
        let program = try BuiltProduct.path("atelier")
        let isPlain = line == nil && other.isEmpty
        let command = isPlain ? nil : "\(line ?? ":"); exec \(other) \"$0\" run \"$1\""
        return try TerminalSession(
            command == nil ? program : "/bin/sh",
            command.map { ["-c", $0, program, path] } ?? ["run", path],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": state],
            size: Size(columns: 100, rows: 30))
    }

    /// Starts the program on a disk that does not answer while the test wants it.
    ///
    /// - Parameter arguments: nil to facilitate the workshop.
    func start(
        on disk: HangingDisk, _ arguments: [String]? = nil
    ) throws -> TerminalSession {
        let room = try TerminalSession(
            try BuiltProduct.path("atelier"), arguments ?? ["run", path],
            environment: disk.environment.merging(
                ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": state]
            ) { $1 }, size: Size(columns: 100, rows: 30))
        try room.wait(for: "the screen") { room.screen.contains { $0.contains { $0 != " " } } }
        return room
    }

    /// Starts the room's screen on it, or on another file, and waits for something to be shown.
    ///
    /// - Parameter isUnprivileged: gives the rights of root up before.
    func project(
        _ file: String? = nil, unprivileged isUnprivileged: Bool = false, waits: Bool = true
    ) throws -> TerminalSession {
        let program = try BuiltProduct.path("atelier")
        let arguments = ["project", file ?? path]
        let asNobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", program]
        let givesUp = isUnprivileged && getuid() == 0
        let stage = try TerminalSession(
            givesUp ? "/usr/bin/setpriv" : program, (givesUp ? asNobody : []) + arguments,
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": state],
            size: Size(columns: 60, rows: 18))
        if waits {
            try stage.wait(for: "the stage") { stage.screen.contains { !$0.isEmpty } }
        }
        return stage
    }

    /// What is recorded on the disk, whether or not somebody has the session open.
    func recorded() throws -> [String] {
        try SessionFile.readLive(path).contributions.map(\.text)
    }
}

extension TerminalSession {
    /// Records a line; returns once it is a contribution on the screen.
    func record(_ text: String) throws {
        type(text)
        try waitFor("› \(text.prefix(30))")
        press(.enter)
        try wait(for: "the line to be empty") {
            !screen.contains { $0.contains("› \(text.prefix(30))") }
        }
    }
}
