import ArgumentParser
import Glibc
import SessionStore
import Wording
import Workshop

/// Brings notes taken elsewhere into a session, so that they can be sorted.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: HelpText["import"],
        discussion: HelpText.discussion(
            "import.more",
            "atelier import comments.csv --into sessions/2016-03-08-marseille.json",
            "atelier import pad.txt --yes"))

    @ParentCommand var atelier: Atelier

    @Argument(help: HelpText.help("import.file", value: "file"))
    var file: String

    @Option(help: HelpText.help("import.into", value: "session"))
    var into: String?

    @Option(help: HelpText.help("import.round", value: "n"))
    var round: Int?

    @Option(help: HelpText.help("import.column", value: "name"))
    var column: String?

    @Option(help: HelpText.help("import.kind", value: "kind"))
    var kind: NoteFile.Kind?

    @Option(help: HelpText.help("import.folder", value: "dir"))
    var folder: String?

    @Flag(help: HelpText.help("import.yes"))
    var yes = false

    func validate() throws {
        if round != nil, into == nil { throw HelpText.fault("import.roundNeedsInto") }
    }

    func run() throws {
        let text = try NoteText.read(file)
        var notes = try NoteFile(text, named: file, kind: kind, column: column)
        if let into {
            let session = try Failure.wording { () throws(SessionFileError) in
                try SessionFile.readLive(into)
            }
            let target = ImportTarget(path: into, round: round)
            try target.refuseKnown(&notes, in: session)
            guard try isWanted(notes, into: session.title) else { return }
            try target.record(notes)
        } else {
            guard try isWanted(notes, into: nil) else { return }
            let session = try ImportedSession.make(notes, from: file)
            let path = try Failure.wording { () throws(SessionFileError) in
                try SessionFolder.make(
                    session, in: try SessionsFolder.path(chosen: folder ?? atelier.folder))
            }
            try StandardOutput.name([path])
        }
    }

    // MARK: - Asking

    /// Shows what would come in, and asks.
    private func isWanted(_ notes: NoteFile, into title: String?) throws(Failure) -> Bool {
        for line in ImportPreview(notes).lines(into: title) { say(line) }
        guard notes.notes.contains(where: { $0.refusal == nil }) else {
            throw Failure(.importNothing)
        }
        if yes { return true }
        guard isatty(STDIN_FILENO) == 1 else { throw Failure(.importNeedsYes) }
        say(.importAsks)
        let yes = Environment.wording(.importYes)
        if let answer = readLine(), answer.lowercased().hasPrefix(yes) { return true }
        say(.importNotDone)
        return false
    }

    private func say(_ phrase: Phrase) { StandardError.say(Environment.wording(phrase)) }
}

extension NoteFile.Kind: ExpressibleByArgument {}
