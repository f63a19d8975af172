import ArgumentParser
import Glibc
import Reporting
import SessionStore
import Wording
import Workshop

/// How a document is asked for, and where it goes.
struct ReportOptions: ParsableArguments {
    @Option(help: HelpText.help("report.format", value: "format"))
    var format: ReportFormat?

    @Option(help: HelpText.help("report.kind", value: "kind"))
    var kind: AskedKind = .synthesis

    @Option(help: HelpText.help("report.names", value: "names"))
    var names: NameUse = .permitted

    @Option(help: HelpText.help("report.typography", value: "spaces"))
    var typography: Typography = .language

    @Option(name: .customLong("start"), help: HelpText.help("report.start", value: "hh:mm"))
    var startsAt: ClockTime?

    @Option(help: HelpText.help("report.organisation", value: "name"))
    var organisation = ""

    @Option(help: HelpText.help("report.licence", value: "terms"))
    var licence = ""

    @Option(help: HelpText.help("report.template", value: "file"), completion: .anyFile)
    var template: String?

    @Option(
        name: .shortAndLong, help: HelpText.help("report.output", value: "path"),
        completion: .anyFile)
    var output: String?

    /// What is asked for.
    ///
    /// - Throws: why the report template cannot be read.
    func request() throws(Failure) -> Report.Request {
        var clock = LocalClock()
        var text: String?
        if let template { text = try Self.templateText(template) }
        // A post is plain text, and sheets are a page, whatever else is asked for.
        let format =
            kind.paper?.format ?? self.format ?? output.flatMap(Self.format(ofFile:)) ?? .markdown
        var request = Report.Request(
            format, kind: kind.account, names: names, template: text, now: clock.now(),
            localZone: LocalClock.zoneForReaders, typography: typography)
        request.paper = kind.paper
        request.imprint = Imprint(organisation: organisation, licence: licence)
        request.startsAt = startsAt
        return request
    }

    /// The document; while another program makes it, standard error says so every five seconds, and
    /// who wants the program to end waits until the other one has.
    ///
    /// - Throws: why it cannot be written.
    func document(
        _ request: Report.Request, _ write: (Report.Request) throws(ReportError) -> String
    ) throws(Failure) -> [UInt8] {
        guard request.format.isConverted else {
            return try ToldWork.run { () throws(Failure) in
                try ReportDocument.bytes(request, while: { _ in true }, write)
            }
        }
        let converter = try Converter.found(for: request.format)
        var holdsPictures = false
        let document = try ToldConversion.run(converter.name) { goesOn throws(Failure) in
            try ReportDocument.bytes(request, while: goesOn) { request throws(ReportError) in
                let text = try write(request)
                holdsPictures = text.unicodeScalars.contains { $0.properties.isEmojiPresentation }
                return text
            }
        }
        // Their colours are lost on the way, and they leave a gap with them.
        if request.format == .pdf, holdsPictures {
            StandardError.say(Environment.wording(Phrase("report.emojiMayBeMissing")))
        }
        return document
    }

    /// Writes the document where it was asked for; in a folder under a name that says what it is.
    ///
    /// - Throws: why it cannot be written.
    func write(
        _ document: [UInt8], _ request: Report.Request, stem: String, ending: String
    ) throws(Failure) {
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
        let path = try Failure.wording { () throws(SessionFileError) in
            try DocumentFile.write(document, beside: "\(output)/\(stem)", ending: ending)
        }
        try StandardOutput.name([path])
    }

    private static func format(ofFile path: String) -> ReportFormat? {
        // The longest ending, as one is part of another.
        ReportFormat.allCases.filter { path.hasSuffix("." + $0.fileExtension) }
            .max { $0.fileExtension.utf8.count < $1.fileExtension.utf8.count }
    }

    private static func templateText(_ path: String) throws(Failure) -> String {
        let bytes = try Failure.wording { () throws(SessionFileError) in
            try FileReading.bytesOrPipe(at: path, limit: 1 << 20)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(Phrase("error.report.templateEncoding", .text("file", path)))
        }
        return text
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension Typography: ExpressibleByArgument {}

extension ClockTime: ExpressibleByArgument {
    /// Reads a time of day as it is typed: `18:30`, `18h30`.
    public init?(argument: String) { self.init(typed: argument) }
}
extension NameUse: ExpressibleByArgument {}
