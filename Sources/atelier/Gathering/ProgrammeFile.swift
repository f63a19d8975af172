import Importing
import Wording
import Workshop

/// The programme of a gathering, with what is to be said about its file.
///
/// To the words that tools and people write over columns come those of every interface language.
struct ProgrammeFile {
    /// What the columns are for.
    private enum Column: CaseIterable {
        case title, room, slot, host

        /// The words for it, separated by `|`.
        var names: Phrase {
            switch self {
            case .title: Phrase("gathering.column.title")
            case .room: Phrase("gathering.column.room")
            case .slot: Phrase("gathering.column.slot")
            case .host: Phrase("gathering.column.host")
            }
        }

        /// What it is for a programme.
        var use: ProgrammeColumn {
            switch self {
            case .title: .title
            case .room: .room
            case .slot: .slot
            case .host: .host
            }
        }

        /// Every word for it in any language, folded.
        var known: Set<String> {
            var words: Set<String> = []
            for language in Wording.languages where !language.isPartial {
                let text = Wording(language: language.tag)(names)
                words.formUnion(text.split(separator: "|").map { String($0).folded })
            }
            return words
        }
    }

    /// The sessions in the order of the file.
    let entries: [ProgrammeEntry]
    /// What is worth telling though nothing is wrong, a line each.
    private(set) var remarks: [Phrase] = []

    private let path: String
    private let programme: ForeignProgramme

    /// Takes a programme apart.
    ///
    /// - Parameters:
    ///   - name: the name that says what it may be.
    ///   - path: what the file is called in words about it; its name when nil.
    ///   - zone: the zone by whose clocks its moments are told; nil for its own.
    /// - Throws: what the file is instead, or all that is wrong with it, `file:line: what`.
    init(_ bytes: [UInt8], named name: String, of path: String? = nil, zone: String? = nil)
        throws(ImportRefusal)
    {
        var words: [ProgrammeColumn: Set<String>] = [:]
        for column in Column.allCases { words[column.use] = column.known }
        self.path = path ?? name
        programme = try ForeignProgramme(bytes, named: name, zone: zone, words: words)
        entries = programme.entries
        remarks = programme.remarks.map { at($0.line, phrase(of: $0.remark)) }
    }

    /// Refuses what cannot be made into sessions.
    ///
    /// - Throws: all that is wrong, `file:line: what`.
    func check() throws(Failure) {
        var problems = programme.twice.map {
            at($0.line, Phrase("gathering.csv.twice", .text("column", $0.column)))
        }
        problems += programme.tooLong.map {
            at(
                $0.line,
                Phrase(
                    "gathering.csv.tooManyCells", .count($0.cells), .number("columns", $0.columns)))
        }
        for entry in entries {
            if let problem = Self.problem(of: entry) { problems.append(at(entry.line, problem)) }
        }
        if entries.isEmpty { problems.append(at(1, Phrase("gathering.csv.nothing"))) }
        if entries.count > Gathering.mostSessions {
            problems.append(
                at(
                    1,
                    Phrase(
                        "gathering.csv.tooMany", .count(entries.count),
                        .number("limit", Gathering.mostSessions))))
        }
        guard problems.isEmpty else { throw Failure(problems) }
    }

    /// A remark about a line of the file, or a problem.
    func at(_ line: Int, _ problem: Phrase) -> Phrase {
        Phrase(
            "gathering.csv.at", .text("file", path), .number("line", line),
            .phrase("problem", problem))
    }

    private static func problem(of entry: ProgrammeEntry) -> Phrase? {
        if entry.title.isEmpty { return Phrase("gathering.csv.noTitle") }
        let slot = PhraseArgument.text("slot", entry.slot)
        switch Slot(entry.slot).fault {
        case nil: return nil
        case .day: return Phrase("gathering.csv.slotDay", slot)
        case .hours: return Phrase("gathering.csv.slotHours", slot)
        }
    }

    private func phrase(of remark: ForeignProgramme.Remark) -> Phrase {
        switch remark {
        case .unusedColumn(let column):
            Phrase("gathering.csv.unused", .text("column", column))
        case .leftOut(let title, .rejected):
            Phrase("gathering.csv.rejected", .text("title", title))
        case .leftOut(let title, .withdrawn):
            Phrase("gathering.csv.withdrawn", .text("title", title))
        case .leftOut(let title, _): Phrase("gathering.csv.leftOut", .text("title", title))
        case .repeats(let title): Phrase("gathering.csv.repeats", .text("title", title))
        case .wholeDay(let title): Phrase("gathering.csv.wholeDay", .text("title", title))
        case .pause(let title): Phrase("gathering.csv.pause", .text("title", title))
        case .unreadTime(let slot): Phrase("gathering.csv.unreadTime", .text("slot", slot))
        case .universalTime: Phrase("gathering.csv.universal")
        case .noRooms: Phrase("gathering.csv.noRooms")
        case .dayFirst: Phrase("gathering.csv.dayFirst")
        case .monthFirst: Phrase("gathering.csv.monthFirst")
        }
    }
}
