import ArgumentParser
import Reporting
import SessionStore
import Wording
import Workshop

/// Writes the book of a gathering.
struct GatheringBookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "book",
        abstract: "Write one book of all the sessions of a gathering.",
        discussion: """
            Contents, figures, a report for each session in the order of slot and room, themes that \
            several sessions share, what is to be done, what was cancelled, moved or merged, a closing \
            quotation. A broken file is named, the book is written without it, and the exit status is \
            1. A file that is there already is never replaced.

            Example:
              atelier gathering book amherst --output amherst.html
            """)

    @Argument(help: "The folder of the gathering.")
    var folder: String

    @OptionGroup var options: ReportOptions

    func run() throws {
        OwnCatalogueFiles.addSayingProblems(beside: folder)
        let found = try GatheringFolder.read(folder)
        let request = try options.request()
        let tag = Wording.language(
            session: found.gathering.language.text, environment: Environment.locale)
        let wording = Wording(language: tag)
        let document = try options.document(request) { request throws(ReportError) in
            try GatheringBook(found.gathering, request, wording: wording).text { place in
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
