import Wording
import Workshop

/// One line per contribution, for a spreadsheet: RFC 4180, with the mark by which spreadsheets know
/// UTF-8.
///
/// For a spreadsheet program that is told that each cell is a text it is written without that mark, and
/// without the guards of formulas.
public struct ContributionTable {
    /// The lines without their ends.
    private var bytes: [UInt8] = []
    /// Where each line ends, and whether an apostrophe guards one of its cells.
    private var lines: [(end: Int, isGuarded: Bool)] = []
    private let names: NameUse
    private let wording: Wording
    private let isOfTexts: Bool

    /// How many columns it has, but for the one that tells of guards.
    public static let columnCount = header.count

    /// Makes a table with nothing but its head.
    init(_ request: Report.Request, wording: Wording) {
        names = request.names
        self.wording = wording
        isOfTexts = request.format == .ods
        write(Self.header.map { wording($0) })
    }

    /// Adds the contributions of a session.
    mutating func add(_ session: Session) {
        let source = SynthesisSource(naming: session, wording: wording, names: names)
        let (title, date) = (source.title, session.date?.iso ?? "")
        for record in ContributionRecord.all(in: source) {
            write(cells(of: record, title, date))
        }
    }

    /// The table so far, with a column more where an apostrophe guards a cell: it says so once, and
    /// where.
    var text: String {
        let isGuarded = lines.contains(where: \.isGuarded)
        var text = isOfTexts ? [] : Array("\u{FEFF}".utf8)
        text.reserveCapacity(bytes.count + 4 * lines.count + 64)
        var start = 0
        for (place, line) in lines.enumerated() {
            text += bytes[start..<line.end]
            start = line.end
            if isGuarded {
                text.append(UInt8(ascii: ","))
                CSVEscaping.write(
                    place == 0 ? wording(.guardedColumn) : line.isGuarded ? "x" : "", to: &text)
            }
            text += "\r\n".utf8
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let header = [
        Phrase("report.column.id"), Phrase("report.column.session"), Phrase("report.column.date"),
        Phrase("report.column.round"), Phrase("report.column.prompt"),
        Phrase("report.column.table"), Phrase("report.column.side"), Phrase("report.column.theme"),
        Phrase("report.column.text"), Phrase("report.column.language"),
        Phrase("report.column.translations"), Phrase("report.column.name"),
        Phrase("report.column.organisation"), Phrase("report.column.exchange"),
        Phrase("report.column.strong"),
        Phrase("report.column.setAside"), Phrase("report.column.uncertain"),
        Phrase("report.column.copyOf"),
    ]

    private func cells(
        of record: ContributionRecord, _ title: String, _ date: String
    ) -> [String] {
        let contribution = record.contribution
        func mark(_ mark: Contribution.Marks) -> String {
            contribution.marks.contains(mark) ? "x" : ""
        }
        return [
            contribution.id.text, title, date, record.round ?? "", record.prompt ?? "",
            record.table ?? "", record.side ?? "", record.theme ?? "", contribution.text,
            contribution.language?.text ?? "",
            contribution.translations.versions.map { "\($0.language.text): \($0.text)" }
                .joined(separator: "\n"),
            record.name ?? "", record.organisation ?? "",
            record.exchange.map { wording(.exchange($0.rawValue)) } ?? "", mark(.strong),
            mark(.setAside), mark(.illegible),
            contribution.copyOf?.text ?? "",
        ]
    }

    private mutating func write(_ cells: [String]) {
        var isGuarded = false
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            if CSVEscaping.write(cell, to: &bytes, isGuarded: !isOfTexts) { isGuarded = true }
        }
        lines.append((bytes.count, isGuarded))
    }
}

/// The apostrophe that keeps a spreadsheet from running what somebody said, as readers of our tables
/// take it away again.
public enum FormulaGuard {
    /// Whether a table with such a head has cells with an apostrophe before them, in any language.
    public static func isTold(in head: [String]) -> Bool {
        let names = Wording.languages.map { Wording(language: $0.tag)(.guardedColumn) }
        return head.contains(where: names.contains)
    }

    /// The text of a cell without the apostrophe.
    public static func removed(from cell: String) -> String { CSVEscaping.withoutGuard(cell) }
}

extension Phrase {
    fileprivate static let guardedColumn = Phrase("report.column.guarded")
}
