import Reporting

/// The notes of a file that another program wrote.
struct NoteFile {
    /// What kind of file it is taken for.
    enum Kind: String, CaseIterable {
        /// A table with a head: CSV with commas, semicolons or tabs, `comments.csv` of Polis too.
        case table
        /// A note a line, as Framapad and Etherpad export it.
        case lines
    }

    /// What it was taken for.
    let kind: Kind
    /// The column of the texts; nil where there are no columns.
    let column: String?
    /// The notes in the order of the file.
    private(set) var notes: [ImportedNote]

    /// The longest text a session takes, in bytes.
    static let longest = 1 << 20

    /// Takes a text apart.
    ///
    /// - Parameters:
    ///   - kind: what it is; found out when nil.
    ///   - column: the column of the texts; found out when nil.
    /// - Throws: when there is no such column.
    init(
        _ text: String, named path: String, kind: Kind?, column: String?
    ) throws(Failure) {
        self.kind = kind ?? Self.kind(of: text, named: path, column: column)
        switch self.kind {
        case .lines:
            self.column = nil
            notes = Self.lines(of: text)
        case .table:
            (self.column, notes) = try Self.rows(of: text, named: path, column: column)
        }
        for place in notes.indices where notes[place].refusal == nil {
            let note = notes[place].text
            if note.isEmpty { notes[place].refusal = .empty }
            if note.utf8.count > Self.longest { notes[place].refusal = .tooLong }
        }
    }

    /// Refuses what the session holds already, so that bringing in a file twice does no harm.
    mutating func refuse(known texts: Set<String>) {
        for place in notes.indices
        where notes[place].refusal == nil && texts.contains(notes[place].text) {
            notes[place].refusal = .known
        }
    }

    private static func kind(of text: String, named path: String, column: String?) -> Kind {
        let name = path.lowercased()
        if column != nil || name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return .table }
        return .lines
    }

    // MARK: - A note a line

    private static func lines(of text: String) -> [ImportedNote] {
        var notes: [ImportedNote] = []
        var line = 1
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let note = withoutBullet(part)
            if !note.isEmpty { notes.append(ImportedNote(line: line, text: note)) }
            line += 1
        }
        return notes
    }

    /// Takes off what pads write before the items of lists: `* `, `- `, `• `, `1. `.
    private static func withoutBullet(_ line: Substring) -> String {
        let text = trimmed(line)
        let mark = text.prefix { !$0.isWhitespace }
        guard mark.count < text.count else { return "*-•–".contains(text) ? "" : text }
        let isSign = mark.allSatisfy { "*-•–".contains($0) }
        let isNumber =
            mark.last.map { ".)".contains($0) } ?? false
            && mark.count > 1 && mark.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
        return isSign || isNumber ? trimmed(text.dropFirst(mark.count)) : text
    }

    // MARK: - A table

    private static func rows(
        of text: String, named path: String, column: String?
    ) throws(Failure) -> (column: String, notes: [ImportedNote]) {
        let table = DelimitedTable(text)
        guard let head = table.rows.first else { return ("", []) }
        let names = head.fields.map { trimmed($0) }
        let found =
            if let column { names.firstIndex { $0.lowercased() == column.lowercased() } } else {
                textColumn(names, of: table)
            }
        guard let place = found else {
            throw Failure(
                .noSuchColumn(path, column ?? "", known: names.joined(separator: ", ")))
        }
        // Our own tables keep spreadsheets from running what was said.
        let isGuarded = FormulaGuard.isTold(in: names)
        let verdicts = names.firstIndex(of: "moderated")
        let notes = table.rows.dropFirst().map { row -> ImportedNote in
            guard place < row.fields.count else {
                return ImportedNote(line: row.line, text: "", refusal: .missingColumn)
            }
            let field = row.fields[place]
            var note = ImportedNote(
                line: row.line, text: trimmed(isGuarded ? FormulaGuard.removed(from: field) : field)
            )
            // Polis: 1 accepted, 0 not looked at, -1 refused.
            if let verdicts, verdicts < row.fields.count, row.fields[verdicts] == "-1" {
                note.refusal = .moderated
            }
            return note
        }
        return (names[place], notes)
    }

    /// The column with a usual name, else the one with the longest texts.
    private static func textColumn(_ names: [String], of table: DelimitedTable) -> Int? {
        for usual in usualNames {
            if let place = names.firstIndex(where: { $0.lowercased() == usual }) { return place }
        }
        let lengths = names.indices.map { column in
            table.rows.dropFirst().reduce(0) {
                $0 + ($1.fields.indices.contains(column) ? $1.fields[column].utf8.count : 0)
            }
        }
        return lengths.indices.max { lengths[$0] < lengths[$1] }
    }

    private static let usualNames = [
        "comment-body", "text", "texte", "texto", "contribution", "note", "proposition",
        "propuesta",
        "comment", "commentaire", "statement", "content", "contenu", "réponse", "answer", "idée",
        "idea",
    ]

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
