import Importing
import Wording

extension ImportRefusal {
    /// What the file is and what to do instead.
    var phrase: Phrase {
        switch self {
        case .office(let ending): Phrase("import.is.office", .text("ending", ending))
        case .archive(let names):
            names.isEmpty
                ? Phrase("import.is.archive")
                : Phrase("import.is.archiveOf", .text("names", Self.list(names, atMost: 5)))
        case .pdf: Phrase("import.is.pdf")
        case .picture: Phrase("import.is.picture")
        case .binary: Phrase("import.is.binary")
        case .votes: Phrase("import.is.votes")
        case .datePoll: Phrase("import.is.datePoll")
        case .poll: Phrase("import.is.poll")
        case .figures: Phrase("import.is.figures")
        case .programme: Phrase("import.is.programme")
        case .session: Phrase("import.is.session")
        case .contacts: Phrase("import.is.contacts")
        case .unknownJSON: Phrase("import.is.json")
        case .unknownXML(let root): Phrase("import.is.xml", .text("root", root))
        case .damaged(let line): Phrase("import.is.damaged", .number("line", line))
        case .entities(let line): Phrase("import.is.entities", .number("line", line))
        case .addresses(let column): Phrase("import.is.addresses", .text("column", column))
        case .noColumn(let column, let known):
            Phrase("import.is.noColumn", .text("column", column), .text("known", Self.list(known)))
        case .noTexts(let known): Phrase("import.is.noTexts", .text("known", Self.list(known)))
        case .noProgramme(let known):
            Phrase("import.is.noProgramme", .text("known", Self.list(known)))
        }
    }

    /// The same with the name of the file before it.
    func phrase(of path: String) -> Phrase {
        Phrase("import.refusal", .text("file", path), .phrase("reason", phrase))
    }

    /// The heads or names that there are, as many as a line holds.
    private static func list(_ heads: [String], atMost most: Int = 24) -> String {
        let shown = heads.prefix(most).map { $0.count > 40 ? $0.prefix(39) + "…" : $0[...] }
        return shown.joined(separator: ", ") + (heads.count > most ? " …" : "")
    }
}
