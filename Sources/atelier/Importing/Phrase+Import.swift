import Importing
import Wording

extension Phrase {
    static let importNothing = Phrase("import.nothing")
    static let importNeedsYes = Phrase("import.needsYes")
    static let importNotDone = Phrase("import.notDone")
    static let importYes = Phrase("import.yes")
    static let importAsks = Phrase("import.asks")
    static let importRound = Phrase("import.round")
    static let importOtherFile = Phrase("import.otherFile")
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
    static func importMore(_ count: Int) -> Phrase { Phrase("import.more", .count(count)) }
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
    static func importChanged(_ text: String, was old: String) -> Phrase {
        Phrase("import.changed", .text("text", text), .text("old", old))
    }
    static func importVanished(_ text: String) -> Phrase {
        Phrase("import.vanished", .text("text", text))
    }
    static func importRefused(
        _ reason: LeftOut, _ count: Int, at lines: [Int]
    ) -> Phrase {
        let count = PhraseArgument.count(count)
        let words =
            switch reason {
            case .empty: Phrase("import.refused.empty", count)
            case .missingColumn: Phrase("import.refused.missingColumn", count)
            case .rejected: Phrase("import.refused.rejected", count)
            case .withdrawn: Phrase("import.refused.withdrawn", count)
            case .hidden: Phrase("import.refused.hidden", count)
            case .archived: Phrase("import.refused.archived", count)
            case .draft: Phrase("import.refused.draft", count)
            case .deleted: Phrase("import.refused.deleted", count)
            case .unfinished: Phrase("import.refused.unfinished", count)
            case .amendment: Phrase("import.refused.amendment", count)
            case .aboutPerson: Phrase("import.refused.aboutPerson", count)
            case .reaction: Phrase("import.refused.reaction", count)
            case .heading: Phrase("import.refused.heading", count)
            case .layout: Phrase("import.refused.layout", count)
            case .known: Phrase("import.refused.known", count)
            case .changed: Phrase("import.refused.changed", count)
            case .tooLong: Phrase("import.refused.tooLong", count)
            }
        guard !lines.isEmpty else { return words }
        let more = lines.count > 5 ? " …" : ""
        let listed = lines.prefix(5).map(String.init).joined(separator: ", ") + more
        return Phrase(
            "import.refused.at", .phrase("what", words), .text("lines", listed),
            .count(lines.count))
    }
    /// How what stays outside can be had.
    static func importWanted(_ reasons: [LeftOut]) -> Phrase {
        Phrase("import.wanted", .text("reasons", reasons.map(\.rawValue).joined(separator: ",")))
    }
}
