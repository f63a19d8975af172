import ArgumentParser
import Reporting
import SessionStore
import Wording
import Workshop

/// Writes the synthesis of session files.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write the synthesis of a workshop.",
        discussion: """
            To standard output unless told where. A file that is there already is never replaced.

            Example:
              atelier report sessions/2016-03-08-marseille.json --output synthese.md
            """)

    @Argument(help: "The session files; of several, one synthesis follows the other.")
    var files: [String]

    @Option(help: "The format of the document.")
    var format: ReportFormat = .markdown

    @Option(help: ArgumentHelp("The file to write.", valueName: "path"))
    var output: String?

    func run() throws {
        let documents = try files.map { file in
            let shown = try Failure.wording { () throws(SessionFileError) in
                try SessionFile.readToShow(file)
            }
            if shown.laterFormat != nil {
                StandardError.say(Environment.wording(.reportOfLaterFormat(file)))
            }
            return try Self.document(of: shown.session, as: format)
        }
        let text = documents.joined(separator: "\n")
        guard let output, output != "-" else { return try StandardOutput.write(text) }
        try Failure.wording { () throws(SessionFileError) in
            try DocumentFile.write(text, to: output)
        }
    }

    /// The synthesis of a session in the session's own language.
    static func document(
        of session: Session, as format: ReportFormat
    ) throws(Failure) -> String {
        let language = Wording.language(
            session: session.language.text, environment: Environment.locale)
        do throws(ReportError) {
            return try Report.write(
                Synthesis(session, wording: Wording(language: language)), as: format)
        } catch {
            throw Failure(error.phrase)
        }
    }
}

extension ReportFormat: ExpressibleByArgument {}
