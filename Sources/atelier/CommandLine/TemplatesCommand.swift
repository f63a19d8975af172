import ArgumentParser
import Reporting
import SessionStore
import TerminalUI
import Wording
import Workshop

/// Lists the templates, or prints one to be copied and edited.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "List the templates, or print the file of one, to copy and edit it.",
        discussion: """
            Example:
              atelier templates marseille > my-method.json
              atelier new ./my-method.json
              atelier templates --report html > my-report.html
            """)

    @Argument(help: "The name of a template.")
    var name: String?

    @Option(
        help: ArgumentHelp(
            "Print a report template instead: markdown, html, text, spip or fodt.",
            valueName: "name"))
    var report: String?

    func run() throws {
        if let report {
            let names = ReportFormat.allCases.filter { $0.template != nil }.map(\.rawValue)
            guard let template = ReportFormat(rawValue: report)?.template else {
                throw Failure(.unknownTemplate(report, known: names.joined(separator: ", ")))
            }
            return try StandardOutput.write(template)
        }
        guard let name else { return try StandardOutput.write(list()) }
        guard let file = Templates.file(of: name) else {
            throw Failure(.unknownTemplate(name, known: Templates.names.joined(separator: ", ")))
        }
        try StandardOutput.write(file)
    }

    private func list() -> String {
        let wording = Environment.wording
        let language = LanguageTag(wording.language.tag)
        let width = Templates.names.map { DisplayWidth.of($0) }.max() ?? 0
        return Templates.builtIn.map { template in
            let length = wording.duration(seconds: template.plannedSeconds)
            return TextLayout.padded(template.name, columns: width)
                + "  \(template.title.text(for: language)) (\(length))\n"
        }.joined()
    }
}
