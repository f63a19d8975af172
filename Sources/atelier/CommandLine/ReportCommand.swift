import ArgumentParser
import Glibc
import Reporting
import SessionStore
import Wording
import Workshop

/// Writes the synthesis of session files.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write the synthesis or the minutes of workshops.",
        discussion: """
            To standard output unless told where. A file that is there already is never replaced; \
            into a folder the document goes under a name that says what it is.

            Examples:
              atelier report sessions/2016-03-08-marseille.json --output synthese.html
              atelier report march.json april.json --kind minutes --output .  --format odt
            """)

    @Argument(help: "The session files; of several, one document is made.")
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "The format of the document; that of the output's ending unless given, else markdown."))
    var format: ReportFormat?

    @Option(help: "How much is told; csv and json always hold everything.")
    var kind: DocumentKind = .synthesis

    @Option(help: "How those who permit it are named.")
    var names: NameUse = .permitted

    @Option(
        help: ArgumentHelp(
            "A report template to use (atelier templates --report NAME prints one).",
            valueName: "file"))
    var template: String?

    @Option(help: ArgumentHelp("The file to write, or the folder.", valueName: "path"))
    var output: String?

    func run() throws {
        OwnCatalogueFiles.addSayingProblems(beside: files.first.map(FilePath.folder))
        let sessions = try files.map { file in
            let shown = try Failure.wording { () throws(SessionFileError) in
                try SessionFile.readToShow(file)
            }
            if shown.laterFormat != nil {
                StandardError.say(Environment.wording(.reportOfLaterFormat(file)))
            }
            return shown.session
        }
        var clock = LocalClock()
        let request = Report.Request(
            format ?? output.flatMap(Self.format(ofFile:)) ?? .markdown, kind: kind, names: names,
            template: try template.map(Self.templateText), now: clock.now())
        let document = try Self.document(of: sessions, request)
        guard let output, output != "-" else {
            if request.format.isConverted, isatty(STDOUT_FILENO) == 1 {
                throw Failure(Phrase("error.report.toTerminal"))
            }
            return try StandardOutput.write(document)
        }
        guard SessionsFolder.isFolder(output) else {
            return try Failure.wording { () throws(SessionFileError) in
                try DocumentFile.write(document, to: output)
            }
        }
        let ending = ReportDocument.ending(request, of: sessions)
        let path = try Failure.wording { () throws(SessionFileError) in
            try DocumentFile.write(document, beside: "\(output)/\(stem)", ending: ending)
        }
        try StandardOutput.write("\(path)\n")
    }

    /// The document; while another program makes it, standard error says so every five seconds, and
    /// who wants the program to end waits until the other one has.
    private static func document(
        of sessions: [Session], _ request: Report.Request
    ) throws(Failure) -> [UInt8] {
        guard request.format.isConverted else {
            return try ReportDocument.bytes(of: sessions, request) { _ in true }
        }
        let converter = try Converter.found(for: request.format)
        var signals = HeldSignals()
        defer { signals.release() }
        var next = 0
        return try ReportDocument.bytes(of: sessions, request) { seconds in
            if seconds >= next {
                next = seconds + 5
                let phrase = Phrase.convertingFor(seconds: seconds, program: converter.name)
                StandardError.say(Environment.wording(phrase))
            }
            return !signals.haveArrived
        }
    }

    /// The name of the document in a folder, before what it is: that of the only session file.
    private var stem: String {
        guard files.count == 1, let file = files.first else { return "ateliers" }
        let name = FilePath.stem(of: file).split(separator: "/").last.map(String.init) ?? "atelier"
        return [".", ".."].contains(name) ? "atelier" : name
    }

    private static func format(ofFile path: String) -> ReportFormat? {
        // The longest ending, as one is part of another.
        ReportFormat.allCases.filter { path.hasSuffix("." + $0.fileExtension) }
            .max { $0.fileExtension.utf8.count < $1.fileExtension.utf8.count }
    }

    private static func templateText(_ path: String) throws(Failure) -> String {
        let bytes = try Failure.wording { () throws(SessionFileError) in
            try DocumentFile.read(path)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(Phrase("error.report.templateEncoding", .text("file", path)))
        }
        return text
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension DocumentKind: ExpressibleByArgument {}
extension NameUse: ExpressibleByArgument {}
