import Facilitation
import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing

/// A command that a page tells people to type.
struct DocumentedCommand {
    /// The page, for whoever has to mend it.
    let page: String
    let line: String

    /// What the commands of one page find when they are run one after the other: the files that they
    /// name, and programs that stand in for those which are not installed.
    struct Desk {
        let folder: TemporaryFolder
        let converters: TemporaryFolder

        init(for commands: [DocumentedCommand]) throws {
            folder = try TemporaryFolder()
            converters = try TemporaryFolder()
            _ = try FakeConverter(.works, in: converters)
            let program = try BuiltProduct.path("atelier")
            let files = FileManager.default
            let absolute = URL(filePath: program).standardizedFileURL.path
            try files.createSymbolicLink(
                atPath: "\(converters.path)/atelier", withDestinationPath: absolute)
            let sessions = SourceFolder.root.appending(path: "sessions").path
            try files.copyItem(atPath: sessions, toPath: "\(folder.path)/sessions")
            try folder.write(Self.programme.utf8, to: "programme.csv")
            for name in commands.flatMap(\.namedFiles) where !files.fileExists(atPath: place(name))
            {
                let isReplay = name.hasPrefix("fiction")
                let example = isReplay ? name : "2016-03-08-marseille.json"
                try files.copyItem(atPath: "\(sessions)/\(example)", toPath: place(name))
            }
        }

        private static let programme =
            "title,room,slot\n"
            + (1...9).map { "Session \($0),Room \($0),2009-03-20 \(9 + $0):00-\(9 + $0):30\n" }
            .joined()

        func place(_ name: String) -> String { "\(folder.path)/\(name)" }

        /// The variables of somebody at home in that folder.
        var environment: [String: String] {
            let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
            return [
                "PATH": "\(converters.path):\(path)", "HOME": folder.path, "LC_ALL": "en_GB.UTF-8",
                "XDG_STATE_HOME": "\(folder.path)/state",
            ]
        }
    }

    /// Whether it takes the screen over until somebody leaves.
    var takesTheScreen: Bool {
        let words = words
        guard words.first == "atelier", !line.contains("--plain") || words.contains("run") else {
            return false
        }
        let subcommand = words.dropFirst().first { !$0.hasPrefix("-") }
        let screens: Set = ["run", "project", "replay", "try"]
        return words.count == 1 || words[1] == "--folder" || screens.contains(subcommand ?? "")
    }

    /// Whether it stands for a whole class of commands, and cannot be typed as it is.
    var isPattern: Bool {
        line.contains("…") || line.contains("[")
            || line.firstMatch(of: /\b(?!LC_ALL\b)\p{Lu}{3,}\b(?!=)/) != nil
    }

    private var words: [String] { line.split(separator: " ").map(String.init) }

    /// The session files that it reads.
    private var namedFiles: [String] {
        // What is written is named after one of these.
        let written = [">", "-o", "--output"]
        return zip([""] + words, words).compactMap { before, word in
            let isInput = word.hasSuffix(".json") && !written.contains(before)
            return isInput && !word.contains("/") ? word : nil
        }
    }
}

extension DocumentedCommand {
    /// Runs it to its end; one that takes the screen over until something is shown there.
    func run(at desk: Desk) throws {
        if line.hasPrefix("atelier merge "), !line.contains("--"), let name = namedFiles.first {
            try leaveMarks(in: desk.place(name))
        }
        guard takesTheScreen else {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            // The driver is installed where there is something to drive.
            let git = line.contains("--install") ? "git init --quiet && " : ""
            process.arguments = ["-c", git + line]
            process.environment = desk.environment
            process.currentDirectoryURL = URL(filePath: desk.folder.path)
            let told = Pipe()
            (process.standardOutput, process.standardError) = (told, told)
            process.standardInput = FileHandle.nullDevice
            try process.run()
            let text = String(
                decoding: try told.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(page): \(line): \(text)")
            return
        }
        let session = try TerminalSession(
            "/bin/sh", ["-c", "exec \(line)"], environment: desk.environment,
            directory: desk.folder.path, size: Size(columns: 120, rows: 36))
        try session.wait(for: "the screen of \(page): \(line)") {
            session.screen.contains { $0.contains { $0.isLetter } }
        }
        #expect(!session.screen.contains { $0.contains("Error") }, "\(page): \(line)")
    }

    /// Leaves in a session file what git leaves when two people have changed the same title.
    private func leaveMarks(in path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let title = try #require(text.split(separator: "\n").first { $0.hasPrefix("  \"title\"") })
        let marked = """
            <<<<<<< ours
            \(title)
            =======
              "title": "Marseille",
            >>>>>>> theirs
            """
        try text.replacing(title, with: marked).write(
            toFile: path, atomically: true, encoding: .utf8)
    }
}
