import ArgumentParser
import SessionStore
import Workshop

/// Sets what the book of a gathering closes with.
struct GatheringQuoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote",
        abstract: HelpText["quote"],
        discussion: HelpText.discussion(
            "quote.more",
            #"atelier gathering quote amherst "The times demand it." --by "Ana" --permitted"#))

    @Argument(help: HelpText.help("gathering.folder", value: "dir"), completion: .directory)
    var folder: String

    @Argument(help: HelpText.help("quote.text", value: "text"))
    var text: String

    @Option(help: HelpText.help("quote.by", value: "name"))
    var by: String?

    @Flag(help: HelpText.help("quote.permitted"))
    var permitted = false

    func run() throws {
        try Failure.wording { () throws(SessionFileError) in
            var gathering = try GatheringFile.read(in: folder)
            let hasWords = !text.isBlank
            let author = by.map {
                NamedPerson(name: $0, inPublication: permitted ? .given : .notAsked)
            }
            gathering.quotation = hasWords ? Quotation(text: text, author: author) : nil
            try GatheringFile.write(gathering, in: folder)
        }
    }
}
