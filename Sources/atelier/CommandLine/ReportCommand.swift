import ArgumentParser
import Reporting
import SessionStore
import Wording
import Workshop

/// Writes the synthesis of session files.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: HelpText["report"],
        discussion: HelpText.discussion(
            "report.more",
            "atelier report sessions/2016-03-08-marseille.json --output synthese.html",
            "atelier report march.json april.json --kind minutes --output .  --format odt"))

    @Argument(help: HelpText.help("report.files", value: "files"), completion: .sessionFile)
    var files: [String]

    @OptionGroup var options: ReportOptions

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
        var request = try options.request()
        request.photo = PhotoErrand.lookup(beside: files)
        let wording = ReportDocument.wording(of: sessions)
        let document = try options.document(request) { request throws(ReportError) in
            try Report.write(sessions, request, wording: wording)
        }
        try options.write(
            document, request, stem: stem, ending: ReportDocument.ending(request, wording))
    }

    /// The name of the document in a folder, before what it is: that of the only session file.
    private var stem: String {
        guard files.count == 1, let file = files.first else { return "ateliers" }
        let name = FilePath.stem(of: file).split(separator: "/").last.map(String.init) ?? "atelier"
        return [".", ".."].contains(name) ? "atelier" : name
    }
}
