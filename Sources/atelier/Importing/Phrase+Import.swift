import Wording

extension Phrase {
    static let importNothing = Phrase("import.nothing")
    static let importNeedsYes = Phrase("import.needsYes")
    static let importNotDone = Phrase("import.notDone")
    static let importYes = Phrase("import.yes")
    static let importAsks = Phrase("import.asks")
    static let importRound = Phrase("import.round")

    static func notUTF8(_ file: String, line: Int) -> Phrase {
        Phrase("import.notUTF8", .text("file", file), .number("line", line))
    }
    static func noSuchColumn(_ file: String, _ column: String, known: String) -> Phrase {
        Phrase(
            "import.noSuchColumn", .text("file", file), .text("column", column),
            .text("known", known))
    }
    static func noSuchRound(_ file: String, _ number: Int, count: Int) -> Phrase {
        Phrase("import.noSuchRound", .text("file", file), .number("number", number), .count(count))
    }
    static func noRoundForNotes(_ file: String) -> Phrase {
        Phrase("import.noRound", .text("file", file))
    }
    static func importColumn(_ column: String) -> Phrase {
        Phrase("import.column", .text("column", column))
    }
    static func importNote(_ line: Int, _ text: String) -> Phrase {
        Phrase("import.note", .number("line", line), .text("text", text))
    }
    static func importLike(_ line: Int, _ text: String, like: Int) -> Phrase {
        Phrase(
            "import.like", .number("line", line), .text("text", text), .number("like", like))
    }
    static func importMore(_ count: Int) -> Phrase { Phrase("import.more", .count(count)) }
    static func importRepeated(_ count: Int) -> Phrase { Phrase("import.repeated", .count(count)) }
    static func importCount(_ count: Int, into title: String?) -> Phrase {
        guard let title else { return Phrase("import.count", .count(count)) }
        return Phrase("import.countInto", .count(count), .text("title", title))
    }
    static func importRefused(
        _ refusal: ImportedNote.Refusal, _ count: Int, lines: String
    ) -> Phrase {
        let (count, lines) = (PhraseArgument.count(count), PhraseArgument.text("lines", lines))
        return switch refusal {
        case .empty: Phrase("import.refused.empty", count, lines)
        case .missingColumn: Phrase("import.refused.missingColumn", count, lines)
        case .moderated: Phrase("import.refused.moderated", count, lines)
        case .known: Phrase("import.refused.known", count, lines)
        case .tooLong: Phrase("import.refused.tooLong", count, lines)
        }
    }
}
