import ArgumentParser
import SessionStore
import Workshop

/// Sets what the book of a gathering closes with.
struct GatheringQuoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote",
        abstract: "Set the words that the book of a gathering closes with.",
        discussion: """
            Without --permitted the words are published without the name. An empty text takes them \
            away.

            Example:
              atelier gathering quote amherst "The times demand it." --by "Ana" --permitted
            """)

    @Argument(help: "The folder of the gathering.")
    var folder: String

    @Argument(help: "The words, as they were said.")
    var text: String

    @Option(help: ArgumentHelp("Who said them.", valueName: "name"))
    var by: String?

    @Flag(help: "Whoever said them permits the name beside them.")
    var permitted = false

    func run() throws {
        try Failure.wording { () throws(SessionFileError) in
            var gathering = try GatheringFile.read(in: folder)
            let hasWords = text.contains { !$0.isWhitespace }
            let author = by.map {
                NamedPerson(name: $0, inPublication: permitted ? .given : .notAsked)
            }
            gathering.quotation = hasWords ? Quotation(text: text, author: author) : nil
            try GatheringFile.write(gathering, in: folder)
        }
    }
}
