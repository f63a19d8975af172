import Foundation
import SessionStore
import TestSupport
import Testing
import Workshop

/// A folder for git repositories, with no settings but those of the test.
final class GitFolder {
    struct Outcome {
        var status: Int32
        var text: String
    }

    let folder: TemporaryFolder

    /// Where it is.
    var path: String { folder.path }

    init() throws { folder = try TemporaryFolder() }

    /// Runs a program in a folder below this one.
    @discardableResult
    func run(
        _ words: [String], in place: String, environment: [String: String] = [:]
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = URL(filePath: "\(path)/\(place)")
        process.environment = ProcessInfo.processInfo.environment.merging([
            "LC_ALL": "C.UTF-8", "HOME": path, "GIT_CONFIG_NOSYSTEM": "1",
            "PWD": "\(path)/\(place)", "GIT_ALLOW_PROTOCOL": "file",
            "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
        ]) { $1 }.merging(environment) { $1 }
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(
            decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, text: text)
    }

    /// The same, with words one by one.
    @discardableResult
    func run(_ words: String..., in place: String) throws -> Outcome {
        try run(words, in: place)
    }

    /// Runs git where it must do what it is asked.
    @discardableResult
    func git(
        _ words: String..., in place: String, at source: SourceLocation = #_sourceLocation
    ) throws -> String {
        let outcome = try run(["git"] + words, in: place)
        #expect(outcome.status == 0, "\(words): \(outcome.text)", sourceLocation: source)
        return outcome.text
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    func text(of file: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    }

    /// Adds a note to a session as somebody would.
    func note(_ text: String, in file: String) throws {
        let path = "\(path)/\(file)"
        var session = try SessionFile.read(path)
        var generator = SystemRandomNumberGenerator()
        var entropy = Entropy(generator.next(), generator.next())
        let now = Moment(milliseconds: 1_457_463_600_000)
        if session.round == nil {
            let round = try #require(session.agenda.first { $0.kind == .goRound })
            try session.apply(session.entering(round.id, at: now))
        }
        try session.apply(
            session.recording([text], from: Provenance(), entropy: &entropy, at: now))
        try SessionFile.write(session, to: path)
    }

    /// The words of a session's contributions.
    func notes(of file: String) throws -> Set<String> {
        Set(try SessionFile.read("\(path)/\(file)").contributions.map(\.text))
    }
}
