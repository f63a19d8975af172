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
            var lines: [Phrase] = []
            do throws(SessionFileError) {
                lines = try Self.check(file)
            } catch .problems(_, let problems) {
                lines = problems.map { $0.phrase(in: file) }
            } catch {
                isFine = false
                failure.phrases.append(error.phrase)
            }
            if !lines.isEmpty { isFine = false }
            try StandardOutput.list(lines.map { Environment.wording($0) })
        }
        if !failure.phrases.isEmpty { throw failure }
        if !isFine { throw ExitCode.failure }
        // Silence is for other programs; a person wants to be told.
        if isatty(STDERR_FILENO) == 1 {
            StandardError.say(
                Environment.wording(Phrase("validate.fine", .count(files.count))))
        }
    }

    /// Reads a file as what it is meant to be.
    ///
    /// - Returns: what is wrong with the photos that it names, whose files lie beside it.
    /// - Throws: what is wrong with the file.
    private static func check(_ file: String) throws(SessionFileError) -> [Phrase] {
        if GatheringFile.isMeant(by: file) {
            _ = try GatheringFile.read(file)
        } else if try CatalogueFile.isMeant(by: file) {
            _ = try CatalogueFile.read(file)
        } else if try TemplateFile.isMeant(by: file) {
            _ = try TemplateFile.read(file)
        } else {
            return PhotoErrand.problems(of: try SessionFile.read(file), beside: file)
        }
        return []
    }
}
