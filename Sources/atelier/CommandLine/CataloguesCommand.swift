import ArgumentParser
import SessionStore
import TerminalUI
import Wording

/// Lists the languages, or prints a catalogue to be copied and translated.
struct CataloguesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogues",
        abstract: HelpText["catalogues"],
        discussion: HelpText.discussion(
            "catalogues.more",
            "mkdir -p sessions/catalogues",
            "atelier catalogues es > sessions/catalogues/pt.json",
            "atelier validate sessions/catalogues/pt.json"))

    @ParentCommand var atelier: Atelier

    @Argument(help: HelpText.help("catalogues.tag", value: "tag"), completion: .languageTag)
    var tag: String?

    @Option(help: HelpText.help("folder", value: "dir"), completion: .directory)
    var folder: String?

    @OptionGroup var document: OutputOption

    func run() throws {
        if let tag {
            guard let file = CatalogueGuide.file(of: tag) else {
                let known = CatalogueGuide.tags.joined(separator: ", ")
                throw Failure(.unknownLanguage(tag, known: known))
            }
            return try document.write(file)
        }
        let sessions = try Failure.wording { () throws(SessionFileError) in
            try SessionsFolder.existing(chosen: folder ?? atelier.folder)
        }
        let problems = OwnCatalogueFiles.add(beside: sessions)
        let all = CatalogueGuide().count
        for tag in CatalogueGuide.tags {
            try write(CatalogueGuide.file(of: tag) ?? [], of: all, path: nil)
        }
        for path in sessions.map(OwnCatalogueFiles.paths) ?? [] {
            guard let file = try? CatalogueFile.read(path) else { continue }
            try write(file, of: all, path: path)
        }
        if !problems.isEmpty { throw Failure(problems.flatMap(\.phrases)) }
    }

    /// One line: tag, name, how much of it there is, and whose it is.
    private func write(_ file: [UInt8], of all: Int, path: String?) throws {
        guard let language = try? Language(catalogue: file) else { return }
        let facts = Phrase(
            "catalogue.facts", .number("texts", CatalogueFile.count(in: file)),
            .number("total", all))
        let reviewed =
            language.isReviewed ? Phrase("catalogue.reviewed") : Phrase("catalogue.notReviewed")
        let columns = [
            TextLayout.padded(language.tag, columns: 4),
            TextLayout.padded(language.name.cleaned, columns: 12),
            Environment.wording(facts), Environment.wording(reviewed),
            path ?? "",
        ]
        try StandardOutput.list([columns.joined(separator: "  ").trimmingTrailingSpaces])
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
