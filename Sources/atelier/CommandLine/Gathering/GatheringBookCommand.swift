import ArgumentParser
import Reporting
import SessionStore
import Wording
import Workshop

/// Writes the book of a gathering.
struct GatheringBookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "book",
        abstract: HelpText["book"],
        discussion: HelpText.discussion(
            "book.more",
            "atelier gathering book amherst --output amherst.html"))

    @Argument(help: HelpText.help("gathering.folder", value: "dir"), completion: .directory)
    var folder: String

    @OptionGroup var options: ReportOptions

    func run() throws {
        OwnCatalogueFiles.addSayingProblems(beside: folder)
        let found = try GatheringFolder.read(folder)
        var request = try options.request()
        request.photo = PhotoErrand.lookup(
            beside: found.found.flatMap(\.files).map { "\(folder)/\($0)" })
        if let paper = request.paper, paper != .sheets {
            throw Failure(
                Phrase("error.report.noPaperOfGathering", .text("kind", options.kind.rawValue)))
        }
        let tag = Wording.documentLanguage(
            session: found.gathering.language.text, environment: Environment.locale)
        let wording = Wording(language: tag)
        let document = try options.document(request) { request throws(ReportError) in
            guard request.paper == nil else {
                return try ProgrammeWall(found.gathering, wording: wording).html()
            }
            return try GatheringBook(found.gathering, request, wording: wording).text { place in
                let about = found.found[place]
                if about.isReported, let session = found.session(place) {
                    return .reported(session)
                }
                return about.problem == nil ? .missing : .unreadable
            }
        }
        let stem = FilePath.name(of: folder)
        try options.write(
            document, request, stem: [".", "..", ""].contains(stem) ? "gathering" : stem,
            ending: ReportDocument.ending(request, wording))
        try found.sayWhatIsWrong()
    }
}
