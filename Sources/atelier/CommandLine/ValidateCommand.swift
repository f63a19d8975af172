import ArgumentParser
import Glibc
import SessionStore
import Wording

/// Says everything that is wrong with session, template, gathering and catalogue files.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: HelpText["validate"],
        discussion: HelpText.discussion(
            "validate.more",
            "atelier validate sessions/*.json"))

    @Argument(help: HelpText.help("validate.files", value: "files"), completion: .sessionFile)
    var files: [String]

    func run() throws {
        var isFine = true
        var failure = Failure([])
        for file in files {
            guard let error = Self.error(in: file) else { continue }
            isFine = false
            guard case .problems(_, let problems) = error else {
                failure.phrases.append(error.phrase)
                continue
            }
            try StandardOutput.list(
                problems.map { Environment.wording($0.phrase(in: file)) })
        }
        if !failure.phrases.isEmpty { throw failure }
        if !isFine { throw ExitCode.failure }
        // Silence is for other programs; a person wants to be told.
        if isatty(STDERR_FILENO) == 1 {
            StandardError.say(
                Environment.wording(Phrase("validate.fine", .count(files.count))))
        }
    }

    /// What is wrong with a file, as what it is meant to be.
    private static func error(in file: String) -> SessionFileError? {
        caught { () throws(SessionFileError) in
            if GatheringFile.isMeant(by: file) {
                _ = try GatheringFile.read(file)
            } else if try CatalogueFile.isMeant(by: file) {
                _ = try CatalogueFile.read(file)
            } else if try TemplateFile.isMeant(by: file) {
                _ = try TemplateFile.read(file)
            } else {
                _ = try SessionFile.read(file)
            }
        }
    }

    private static func caught(
        _ body: () throws(SessionFileError) -> Void
    ) -> SessionFileError? {
        do throws(SessionFileError) {
            try body()
            return nil
        } catch {
            return error
        }
    }
}
