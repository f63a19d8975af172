import Importing
import Wording

extension Phrase {
    static let importNothing = Phrase("import.nothing")
    static let importNeedsYes = Phrase("import.needsYes")
    static let importNotDone = Phrase("import.notDone")
    static let importYes = Phrase("import.yes")
    static let importAsks = Phrase("import.asks")
    static let importRound = Phrase("import.round")
    static let importAmends = Phrase("import.amends")

    static func noSuchRound(_ file: String, _ number: Int, count: Int) -> Phrase {
        Phrase("import.noSuchRound", .text("file", file), .number("number", number), .count(count))
    }
    static func noRoundForNotes(_ file: String) -> Phrase {
        Phrase("import.noRound", .text("file", file))
    }
    static func importColumn(_ use: ImportChoice.Use, _ columns: String) -> Phrase {
        let columns = PhraseArgument.text("column", columns)
        return switch use {
        case .text: Phrase("import.column", columns)
        case .theme: Phrase("import.column.theme", columns)
        case .author: Phrase("import.column.author", columns)
        case .prompt: Phrase("import.column.prompt", columns)
        case .language: Phrase("import.column.language", columns)
        case .date: Phrase("import.column.date", columns)
        }
    }
    static func importNote(_ line: Int, _ text: String) -> Phrase {
        line == 0
            ? Phrase("import.card", .text("text", text))
            : Phrase("import.note", .number("line", line), .text("text", text))
    }
    static func importLike(_ line: Int, _ text: String, like: Int) -> Phrase {
        Phrase(
            "import.like", .number("line", line), .text("text", text), .number("like", like))
    }
    static func importRepeated(_ count: Int) -> Phrase { Phrase("import.repeated", .count(count)) }
    static func importSeeds(_ count: Int) -> Phrase { Phrase("import.seeds", .count(count)) }
    static func importTicked(_ count: Int) -> Phrase { Phrase("import.ticked", .count(count)) }
    static func importEncoding(_ encoding: ForeignText.Encoding) -> Phrase? {
        switch encoding {
        case .utf8: nil
        case .utf16: Phrase("import.encoding", .text("encoding", "UTF-16"))
        case .legacy(let name): Phrase("import.encoding", .text("encoding", name))
        case .mixed(let name, let line):
            Phrase("import.encoding.mixed", .text("encoding", name), .number("line", line))
        }
    }
    static func importZeroBytes(_ count: Int) -> Phrase {
        Phrase("import.zeroBytes", .count(count))
    }
    static func importCount(_ count: Int, into title: String?) -> Phrase {
        guard let title else { return Phrase("import.count", .count(count)) }
        return Phrase("import.countInto", .count(count), .text("title", title))
    }
    /// How many stay outside for a reason, and where they stand.
    static func importRefused(
        _ reason: LeftOut, _ count: Int, at lines: [Int]
    ) -> Phrase {
        let words = Phrase("import.leftOut", .phrase("reason", reason.phrase), .count(count))
        guard !lines.isEmpty else { return words }
        let more = lines.count > 5 ? " …" : ""
        let listed = lines.prefix(5).map(String.init).joined(separator: ", ") + more
        return Phrase(
            "import.refused.at", .phrase("what", words), .text("lines", listed),
            .count(lines.count))
    }
    /// How many come in that would stay outside for a reason.
    static func importWanted(_ reason: LeftOut, _ count: Int) -> Phrase {
        Phrase("import.comeAllTheSame", .phrase("reason", reason.phrase), .count(count))
    }
    /// How what stays outside can be had.
    static func importWanted(_ reasons: [LeftOut]) -> Phrase {
        Phrase("import.wanted", .text("reasons", reasons.map(\.rawValue).joined(separator: ",")))
    }
}

extension LeftOut {
    /// The reason, behind «left out».
    fileprivate var phrase: Phrase {
        switch self {
        case .empty: Phrase("import.refused.empty")
        case .missingColumn: Phrase("import.refused.missingColumn")
        case .rejected: Phrase("import.refused.rejected")
        case .withdrawn: Phrase("import.refused.withdrawn")
        case .hidden: Phrase("import.refused.hidden")
        case .archived: Phrase("import.refused.archived")
        case .draft: Phrase("import.refused.draft")
        case .deleted: Phrase("import.refused.deleted")
        case .unfinished: Phrase("import.refused.unfinished")
        case .amendment: Phrase("import.refused.amendment")
        case .aboutPerson: Phrase("import.refused.aboutPerson")
        case .reaction: Phrase("import.refused.reaction")
        case .heading: Phrase("import.refused.heading")
        case .layout: Phrase("import.refused.layout")
        case .known: Phrase("import.refused.known")
        case .changed: Phrase("import.refused.changed")
        case .tooLong: Phrase("import.refused.tooLong")
        }
    }
}
