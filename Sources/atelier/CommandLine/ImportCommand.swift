import ArgumentParser
import Glibc
import Importing
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

    @Argument(help: HelpText.help("import.file", value: "file"), completion: .anyFile)
    var file: String

    @Option(help: HelpText.help("import.into", value: "session"), completion: .sessionFile)
    var into: String?

    @Option(help: HelpText.help("import.round", value: "n"))
    var round: Int?

    @Option(help: HelpText.help("import.column", value: "name"))
    var column: [String] = []

    @Option(help: HelpText.help("import.theme", value: "name"))
    var theme: String?

    @Option(help: HelpText.help("import.author", value: "name"))
    var author: String?

    @Option(help: HelpText.help("import.prompt", value: "name"))
    var prompt: String?

    @Option(help: HelpText.help("import.languageColumn", value: "name"))
    var languageColumn: String?

    @Option(help: HelpText.help("import.dateColumn", value: "name"))
    var dateColumn: String?

    @Option(help: HelpText.help("import.language", value: "tag"))
    var language: String?

    @Option(help: HelpText.help("import.with", value: "reasons"))
    var with: String?

    @Flag(help: HelpText.help("import.amend"))
    var amend = false

    @Option(help: HelpText.help("import.kind", value: "kind"))
    var kind: FileKind?

    @Option(help: HelpText.help("import.folder", value: "dir"), completion: .directory)
    var folder: String?

    @Flag(help: HelpText.help("import.yes"))
    var yes = false

    func validate() throws {
        if round != nil, into == nil { throw HelpText.fault("import.roundNeedsInto") }
    }

    func run() throws {
        var session: Session?
        if let into {
            session = try Failure.wording { () throws(SessionFileError) in
                try SessionFile.readLive(into)
            }
        }
        let choice = try choice(for: session)
        let notes = try ForeignFile.read(file) { bytes, name throws(ImportRefusal) in
            try ToldWork.run { () throws(ImportRefusal) in
                try ImportedFile(bytes, named: name, choice)
            }
        }
        if let into, let session {
            var target = ImportTarget(path: into, round: round, file: file)
            target.amends = amend
            var shown = notes
            let comparison = try target.leaveOutKnown(of: &shown, in: session)
            let remarks = target.remarks(on: comparison, of: shown, in: session)
            let amendments = amend ? comparison.changed.count : 0
            guard try isWanted(shown, into: session.title, remarks, amendments) else { return }
            try ToldWork.run { () throws(Failure) in try target.record(notes) }
        } else {
            guard try isWanted(notes, into: nil, [], 0) else { return }
            let session = try ImportedSession.make(notes, from: file, keepsAuthors: author != nil)
            let path = try Failure.wording { () throws(SessionFileError) in
                try SessionFolder.make(
                    session, in: try SessionsFolder.path(chosen: folder ?? atelier.folder))
            }
            try StandardOutput.name([path])
        }
    }

    /// What was chosen on the command line.
    private func choice(for session: Session?) throws -> ImportChoice {
        var choice = ImportChoice()
        choice.kind = kind
        var clock = LocalClock()
        _ = clock.now()
        choice.offsetSeconds = clock.offsetSeconds
        if !column.isEmpty { choice.columns[.text] = column }
        for (use, name) in [
            (ImportChoice.Use.theme, theme), (.author, author), (.prompt, prompt),
            (.language, languageColumn), (.date, dateColumn),
        ] {
            if let name { choice.columns[use] = [name] }
        }
        choice.language =
            language.map { LanguageTag($0) } ?? session?.facts.language
            ?? LanguageTag(Wording.language(session: nil, environment: Environment.locale))
        for name in with?.split(separator: ",") ?? [] {
            guard let reason = LeftOut(rawValue: String(name)), reason.canBeWanted else {
                let known = LeftOut.allCases.filter(\.canBeWanted).map(\.rawValue)
                throw Failure(
                    Phrase(
                        "import.noSuchReason", .text("reason", String(name)),
                        .text("known", known.joined(separator: ", "))))
            }
            choice.wanted.insert(reason)
        }
        return choice
    }

    // MARK: - Asking

    /// Shows what would come in, and asks.
    private func isWanted(
        _ notes: ImportedFile, into title: String?, _ remarks: [Phrase], _ amendments: Int
    ) throws(Failure) -> Bool {
        for line in ImportPreview(notes).lines(into: title) + remarks { say(line) }
        guard !notes.coming.isEmpty || amendments > 0 else {
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

extension FileKind: ExpressibleByArgument {}
