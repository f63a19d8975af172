import Wording
import Workshop

/// One line per contribution, for a spreadsheet: RFC 4180, with the mark by which spreadsheets know
/// UTF-8.
struct ContributionTable {
    private let sessions: [Session]
    private let names: NameUse
    private let wording: Wording

    init(_ sessions: [Session], _ request: Report.Request, wording: Wording) {
        self.sessions = sessions
        names = request.names
        self.wording = wording
    }

    /// The whole.
    var text: String {
        var text = "\u{FEFF}" + line(Self.header.map { wording($0) })
        for session in sessions {
            let source = SynthesisSource(session, wording: wording, names: names)
            let (title, date) = (source.title, session.date?.iso ?? "")
            for record in ContributionRecord.all(in: source) {
                text += line(cells(of: record, title, date))
            }
        }
        return text
    }

    private static let header = [
        Phrase("report.column.id"), Phrase("report.column.session"), Phrase("report.column.date"),
        Phrase("report.column.round"), Phrase("report.column.prompt"),
        Phrase("report.column.table"), Phrase("report.column.side"), Phrase("report.column.theme"),
        Phrase("report.column.text"), Phrase("report.column.name"), Phrase("report.column.strong"),
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
            record.name ?? "", mark(.strong), mark(.setAside), mark(.illegible),
            contribution.copyOf?.text ?? "",
        ]
    }

    private func line(_ cells: [String]) -> String {
        cells.map(CSVEscaping.cell).joined(separator: ",") + "\r\n"
    }
}
