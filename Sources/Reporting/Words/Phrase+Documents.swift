import Wording

extension ReportFormat {
    /// What to install where no program is found that makes this format.
    public var converterMissing: Phrase {
        let format = PhraseArgument.text("format", name)
        return switch self {
        case .pdf: Phrase("error.report.noLibreOffice", format)
        case .ods: Phrase("error.report.noCalc", format)
        case .epub: Phrase("error.report.noPandoc", format)
        default: Phrase("error.report.noConverter", format)
        }
    }
}

extension Phrase {
    static let setAside = Phrase("report.setAside")
    static let settledSince = Phrase("report.settledSince")
    static let contributionsByTheme = Phrase("report.contributionsByTheme")
    static let timeOfRounds = Phrase("report.timeOfRounds")
    static let timeInBars = Phrase("report.timeInBars")
    static let timeTaken = Phrase("report.timeTaken")
    static let contentsLabel = Phrase("report.contents")
    static let pageLabel = Phrase("report.page")
    static let timePlanned = Phrase("report.timePlanned")

    /// The title of a document made of so many sessions.
    static func severalWorkshops(_ count: Int) -> Phrase {
        Phrase("report.severalWorkshops", .count(count))
    }
    /// Two clauses, with the sign and the space that the language puts between them.
    static func clauses(_ first: String, _ second: String) -> Phrase {
        Phrase("report.clauses", .text("first", first), .text("second", second))
    }
    /// How many contributions a synthesis holds of all.
    static func partOfAll(_ count: Int, of all: Int) -> Phrase {
        Phrase("report.partOfAll", .count(count), .number("all", all))
    }
    /// How many contributions are kept back because they name somebody.
    static func keptBack(_ count: Int) -> Phrase { Phrase("report.keptBack", .count(count)) }
    /// How many contributions are gone at the wish of who had said them.
    static func struckCount(_ count: Int) -> Phrase { Phrase("report.struck", .count(count)) }
    /// A number of contributions, beside a bar.
    static func contributionCount(_ count: Int) -> Phrase {
        Phrase("common.contributions", .count(count))
    }
    /// How long a round took, and how long it was planned.
    static func tookOfPlanned(_ taken: String, _ planned: String) -> Phrase {
        Phrase("report.tookOfPlanned", .text("taken", taken), .text("planned", planned))
    }
}
