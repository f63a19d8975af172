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

    @Option(help: HelpText.help("report.template", value: "file"))
    var template: String?

    @Option(help: HelpText.help("report.output", value: "path"))
    var output: String?

    /// What is asked for.
    ///
    /// - Throws: why the report template cannot be read.
    func request() throws(Failure) -> Report.Request {
        var clock = LocalClock()
        var text: String?
        if let template { text = try Self.templateText(template) }
        // A post is plain text whatever else is asked for.
        let format =
            kind == .post
            ? .text : self.format ?? output.flatMap(Self.format(ofFile:)) ?? .markdown
        var request = Report.Request(
            format, kind: kind.account, names: names, template: text, now: clock.now(),
            localZone: LocalClock.zoneForReaders, typography: typography)
        request.paper = kind.paper
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
            return try ReportDocument.bytes(request, while: { _ in true }, write)
        }
        let converter = try Converter.found(for: request.format)
        var signals = HeldSignals()
        defer { signals.release() }
        var next = 0
        func goesOn(_ seconds: Int) -> Bool {
            if seconds >= next {
                next = seconds + 5
                let phrase = Phrase.convertingFor(seconds: seconds, program: converter.name)
                StandardError.say(Environment.wording(phrase))
            }
            return !signals.haveArrived
        }
        return try ReportDocument.bytes(request, while: goesOn, write)
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
    public init?(argument: String) { self.init(typed: argument) }
}
extension NameUse: ExpressibleByArgument {}
