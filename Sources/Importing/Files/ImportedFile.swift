import SessionStore
import Workshop

/// The notes of a file that another program wrote.
public struct ImportedFile: Equatable, Sendable {
    /// What the file is.
    public let kind: FileKind
    /// How its bytes were read.
    public let encoding: ForeignText.Encoding
    /// How many zero bytes were taken out.
    public let zeroBytes: Int
    /// What it calls itself; empty where it does not.
    public let title: String
    /// The table that was read, where it is one, and the other tables of the file by their captions.
    public let table: ForeignTable?
    /// Which column is for what, where it is a table.
    public let columns: TableColumns?
    /// How many of the notes are the organisers' own.
    public let seedCount: Int
    /// How many notes come in that would stay outside but for the choice, by reason.
    public private(set) var wantedCounts: [LeftOut: Int] = [:]
    /// The notes in the order of the file.
    public private(set) var notes: [ImportedNote]

    /// The longest text a session takes, in bytes.
    public static let longest = 1 << 20

    /// Takes the bytes of a file apart.
    ///
    /// - Throws: what it is, when no notes can be taken from it.
    public init(
        _ bytes: [UInt8], named path: String, _ choice: ImportChoice = ImportChoice()
    ) throws(ImportRefusal) {
        let read = try ForeignText(bytes)
        encoding = read.encoding
        zeroBytes = read.zeroBytes
        let text = read.text
        var found: Recognition.Found
        switch choice.kind {
        case .table: found = .table
        case .lines: found = .lines
        case .markdown: found = .markdown
        case .org: found = .org
        case .html: found = .html
        case .chat: found = .chat
        case .opml, .freemind, .trello, .wekan, .deck, .kanban, .records, nil:
            found = try Recognition.kind(of: text, named: path)
        }
        let namesColumns = choice.columns.values.contains { $0.contains { !$0.isEmpty } }
        if choice.kind == nil, namesColumns, case .lines = found { found = .table }
        var (title, table, columns): (String, ForeignTable?, TableColumns?) = ("", nil, nil)
        var seeds = 0
        switch found {
        case .programme: throw .programme
        case .table:
            kind = .table
            (table, columns, notes) = try Self.rows(of: text, choice)
        case .json(.records, let value):
            kind = .records
            guard let records = Records.find(in: value) else { throw .unknownJSON }
            let chosen = try records.columns(choice)
            (table, columns, notes) = (records, chosen, records.notes(chosen, choice))
        case .json(.deck, let value): (kind, (title, notes)) = (.deck, BoardNotes.ofDeck(value))
        case .json(.kanban, let value):
            (kind, (title, notes)) = (.kanban, BoardNotes.ofKanban(value))
        case .json(.wekan, let value):
            (kind, (title, notes)) = (.wekan, BoardNotes.ofWekan(value))
        case .json(_, let value): (kind, (title, notes)) = (.trello, BoardNotes.ofTrello(value))
        case .outline(.opml, let root): (kind, (title, notes)) = (.opml, OutlineNotes.ofOPML(root))
        case .outline(_, let root): (kind, (title, notes)) = (.freemind, OutlineNotes.ofMap(root))
        case .markdown: (kind, (title, notes)) = (.markdown, MarkdownNotes.of(text))
        case .org: (kind, (title, notes)) = (.org, OrgNotes.of(text))
        case .chat: (kind, notes) = (.chat, ChatNotes.of(text))
        case .html: (kind, notes) = (.html, LineNotes.of(HTMLText.words(of: text)))
        case .lines: (kind, notes) = (.lines, LineNotes.of(text))
        }
        if let table, let seed = columns?.seed {
            seeds = table.rows.count { LeftOut.isTrue(table.cell($0, seed)) }
        }
        (self.title, self.table, self.columns, seedCount) = (title, table, columns, seeds)
        for place in notes.indices {
            let note = notes[place]
            if let reason = note.leftOut, choice.wanted.contains(reason) {
                notes[place].leftOut = nil
                wantedCounts[reason, default: 0] += 1
            }
            if notes[place].leftOut == nil, note.text.isEmpty { notes[place].leftOut = .empty }
            if note.text.utf8.count > Self.longest { notes[place].leftOut = .tooLong }
        }
    }

    /// What files of its kind are called beside the names that they give their notes: tables by the head
    /// of their texts, others by their own name.
    public func source(named path: String) -> String {
        if let table, let columns {
            let heads = columns.texts.flatMap(\.columns).map { HeadWords.normal(table.head[$0]) }
            return "\(kind.rawValue) \(heads.joined(separator: "+"))"
        }
        switch kind {
        case .trello, .wekan, .deck, .kanban: return kind.rawValue
        case .table, .lines, .markdown, .org, .html, .opml, .freemind, .chat, .records:
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return "\(kind.rawValue) \(name.split(separator: ".").first.map(String.init) ?? name)"
        }
    }

    /// How many of those that come in are ticked as done there.
    public var doneCount: Int {
        notes.count { $0.leftOut == nil && $0.note.isDone && !$0.note.isAction }
    }

    /// The notes that come in.
    public var coming: [ImportedNote] { notes.filter { $0.leftOut == nil } }

    /// Leaves a note outside for a reason.
    public mutating func leaveOut(_ place: Int, _ reason: LeftOut) { notes[place].leftOut = reason }

    // MARK: - Tables

    private static func rows(
        of text: String, _ choice: ImportChoice
    ) throws(ImportRefusal) -> (ForeignTable?, TableColumns?, [ImportedNote]) {
        let all = ForeignTable.tables(of: text)
        let chosen = all.filter { $0.line == choice.table }
        let tables = chosen.isEmpty ? all : chosen
        guard !tables.isEmpty else { return (nil, nil, []) }
        if tables.count == 1, tables[0].rows.isEmpty, tables[0].head.count > 1 {
            return (tables[0], nil, [])
        }
        if let refusal = TableVerdict.refusal(of: tables) { throw refusal }
        if let alone = listOfOneColumn(tables) { return (nil, nil, alone) }
        var best: (ForeignTable, TableColumns, [ImportedNote])?
        var fault: ImportRefusal?
        var choice = choice
        let showsAny = choice.showsTableWithoutTexts
        choice.showsTableWithoutTexts = false
        for table in tables {
            do throws(ImportRefusal) {
                let columns = try table.columns(choice)
                let notes = table.notes(columns, choice)
                // Of several tables the last that has notes: options and polls stand before answers.
                if best == nil || notes.contains(where: { !$0.text.isEmpty }) && table.isOfAnswers {
                    best = (table, columns, notes)
                }
            } catch {
                fault = fault ?? error
            }
        }
        if case .noTexts? = fault, best == nil, showsAny, let table = tables.first {
            choice.showsTableWithoutTexts = true
            let columns = try table.columns(choice)
            best = (table, columns, table.notes(columns, choice))
        }
        guard let best else { throw fault ?? .noTexts(known: tables[0].head) }
        return best
    }

    /// A table of one column whose first line is no head but a note like the others.
    private static func listOfOneColumn(_ tables: [ForeignTable]) -> [ImportedNote]? {
        guard tables.count == 1, tables[0].head.count == 1 else { return nil }
        let table = tables[0]
        guard table.rows.allSatisfy({ $0.fields.count == 1 }) else { return nil }
        let head = table.head[0]
        guard HeadWords.role(of: HeadWords.parted(head).base) == nil, !head.hasSuffix("?"),
            !head.hasSuffix(":"),
            CellKind(head) == .words
        else { return nil }
        let rows = [DelimitedTable.Row(line: table.line, fields: [head])] + table.rows
        return rows.map { ImportedNote(line: $0.line, text: CellText.words(of: $0.fields[0])) }
    }
}

extension ForeignTable {
    /// Whether its rows are what people gave: their names stand beside it.
    fileprivate var isOfAnswers: Bool {
        head.contains { HeadWords.role(of: $0) == .author || HeadWords.normal($0) == "voter name" }
            && head.contains {
                ["reason", "statement", "comment", "text"].contains(HeadWords.normal($0))
            }
    }
}
