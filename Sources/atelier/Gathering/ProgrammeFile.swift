import Wording
import Workshop

/// The programme of a gathering as a table: title, room, slot, host.
///
/// Columns in any order, with the words of any interface language at their head; commas, semicolons or
/// tabs between them.
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

        /// The word to tell people, in their language.
        var name: String {
            Environment.wording(names).split(separator: "|").first.map(String.init) ?? ""
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
    private(set) var entries: [ProgrammeEntry] = []
    /// What is worth telling though nothing is wrong, a line each.
    private(set) var remarks: [Phrase] = []

    private let path: String

    /// Takes a programme apart.
    ///
    /// - Throws: all that is wrong with it, `file:line: what`.
    init(_ text: String, named path: String) throws(Failure) {
        self.path = path
        let rows = DelimitedTable(text).rows.filter { row in
            row.fields.contains { !$0.allSatisfy(\.isWhitespace) }
        }
        guard let head = rows.first else { throw Failure(at(1, Phrase("gathering.csv.nothing"))) }
        let places = try columns(of: head)
        var problems: [Phrase] = []
        for row in rows.dropFirst() {
            func cell(_ column: Column) -> String {
                guard let place = places[column], row.fields.indices.contains(place) else {
                    return ""
                }
                return Self.oneLine(row.fields[place])
            }
            let entry = ProgrammeEntry(
                line: row.line, title: cell(.title), room: cell(.room), slot: cell(.slot),
                hosts: cell(.host).split { ",;".contains($0) }.map { Self.oneLine(String($0)) }
                    .filter { !$0.isEmpty })
            let problem = Self.problem(of: entry, fields: row.fields, columns: head.fields.count)
            if let problem { problems.append(at(row.line, problem)) }
            entries.append(entry)
        }
        if entries.isEmpty { problems.append(at(head.line, Phrase("gathering.csv.nothing"))) }
        if entries.count > Gathering.mostSessions {
            problems.append(
                at(
                    head.line,
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

    private mutating func columns(
        of head: DelimitedTable.Row
    ) throws(Failure) -> [Column: Int] {
        let names = head.fields.map { Self.oneLine($0) }
        var places: [Column: Int] = [:]
        var problems: [Phrase] = []
        let known = Column.allCases.map { ($0, $0.known) }
        for (place, name) in names.enumerated() {
            guard let column = known.first(where: { $0.1.contains(name.folded) })?.0 else {
                if !name.isEmpty {
                    remarks.append(
                        at(head.line, Phrase("gathering.csv.unused", .text("column", name))))
                }
                continue
            }
            if places[column] != nil {
                problems.append(
                    at(head.line, Phrase("gathering.csv.twice", .text("column", name))))
            }
            places[column] = place
        }
        for column in Column.allCases where places[column] == nil {
            problems.append(
                at(
                    head.line,
                    Phrase(
                        "gathering.csv.noColumn", .text("column", column.name),
                        .text("known", names.joined(separator: ", ")))))
        }
        guard problems.isEmpty else { throw Failure(problems) }
        return places
    }

    private static func problem(
        of entry: ProgrammeEntry, fields: [String], columns: Int
    ) -> Phrase? {
        if fields.dropFirst(columns).contains(where: { !$0.isEmpty }) {
            return Phrase(
                "gathering.csv.tooManyCells", .count(fields.count), .number("columns", columns))
        }
        if entry.title.isEmpty { return Phrase("gathering.csv.noTitle") }
        let slot = PhraseArgument.text("slot", entry.slot)
        switch Slot(entry.slot).fault {
        case nil: return nil
        case .day: return Phrase("gathering.csv.slotDay", slot)
        case .hours: return Phrase("gathering.csv.slotHours", slot)
        }
    }

    /// The words of a cell with one space between them: line ends and control characters are no part
    /// of a title.
    private static func oneLine(_ text: String) -> String {
        text.split { character in
            character.isWhitespace
                || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }.joined(separator: " ")
    }
}
