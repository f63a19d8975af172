import Workshop
import Wording

/// What was said, as statements that a consultation on Polis begins with: one column, each text once
/// and on one line, without who said it.
///
/// What was set aside, what could not be read and copies stay out, as they are nothing to vote on. The
/// words stand as they were said, without the apostrophe that keeps a spreadsheet from running them:
/// Polis would show it to everybody who votes.
struct SeedStatements {
    private var bytes = Array("comment_text\r\n".utf8)
    private var known: Set<String> = []
    private let names: NameUse
    private let wording: Wording

    /// Makes a table with nothing but its head.
    init(_ request: Report.Request, wording: Wording) {
        names = request.names
        self.wording = wording
    }

    /// Adds the contributions of a session.
    mutating func add(_ session: Session) {
        let source = SynthesisSource(naming: session, wording: wording, names: names)
        for record in ContributionRecord.all(in: source) {
            let contribution = record.contribution
            let text = contribution.text.onOneLine
            guard contribution.copyOf == nil,
                contribution.marks.isDisjoint(with: [.setAside, .illegible]),
                !text.isBlank, known.insert(text).inserted
            else { continue }
            CSVEscaping.write(text, to: &bytes, isGuarded: false)
            bytes += "\r\n".utf8
        }
    }

    /// The table so far; without a mark of UTF-8, which would become part of the column's name.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
