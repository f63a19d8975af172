import ArgumentParser
import Glibc
import Importing
import SessionStore
import Wording
import Workshop

/// `bench import`: a table of another platform with 20,000 rows, read and brought in.
struct ImportBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "A table of 20,000 rows of another platform, from its bytes to the change.",
        discussion: """
            The peak is what this process needed beyond what it held before.

            Example: swift run -c release bench import
            """)

    @Flag(help: "A tenth of the rows, once, to see that it runs.")
    var quick = false

    func run() throws {
        let rows = quick ? 2_000 : 20_000
        let table = Self.table(rows: rows)
        let before = Memory(of: getpid())
        var (reading, changing) = (Samples(), Samples())
        for _ in 0..<(quick ? 1 : 5) {
            var read: ImportedFile?
            reading.add(
                try Stopwatch.microseconds {
                    read = try ImportedFile(table, named: "proposals.csv")
                })
            guard let file = read, file.coming.count > rows / 2 else {
                throw BenchError.program("the table was not read")
            }
            changing.add(try Stopwatch.microseconds { try Self.bringIn(file) })
        }
        let whole = (reading.median + changing.median) / 1000
        let bounds = [
            Bound(what: "read and brought in, milliseconds", value: whole, limit: 1_000),
            Bound(
                what: "peak beyond the start, megabytes",
                value: Double(Memory(of: getpid()).peak - before.resident) / 1024, limit: 60),
        ]
        JSONValue.object { members in
            members.write("rows", rows)
            members.write("unit", "microseconds")
            members.write("reading", reading.json())
            members.write("bringing in", changing.json())
            members.write("bounds", .array(bounds.map { $0.json(at: "\(rows)") }))
        }.printToStandardOutput()
    }

    private static func bringIn(_ file: ImportedFile) throws {
        var entropy = Entropy(1, 2)
        let template = Template(
            name: "import", title: LocalizedText("T", in: LanguageTag("fr")),
            language: LanguageTag("fr"),
            rounds: [TemplateRound(content: .discussion(Discussion()))])
        var session = template.session(entropy: &entropy)
        guard let round = Array(session.agenda).first?.id else { return }
        let notes = file.coming.map(\.note)
        let source = file.source(named: "proposals.csv")
        let comparison = session.comparing(notes, from: source, in: round)
        try session.apply(
            session.importing(
                comparison.new.map { notes[$0] }, from: source, in: round, entropy: &entropy,
                at: Moment(milliseconds: 0)))
    }

    /// Proposals as a consultation platform exports them: titles, bodies in HTML, states, addresses.
    private static func table(rows: Int) -> [UInt8] {
        let words = SpokenText.all
        var text =
            "id;author/name;author/url;category/name;title/fr;body/fr;state;votes;created_at\n"
        for row in 0..<rows {
            let (title, body) = (words[row % words.count], words[(row * 7 + 3) % words.count])
            text +=
                "\(row);Ana \(row % 900);https://p.example.org/profiles/\(row % 900);Thème \(row % 12);"
            text += "\"\(title) \(row)\";\"<p>\(body)</p><p>l&#39;\(body)</p>\";"
            text +=
                "\(row % 9 == 0 ? "rejected" : "accepted");\(row % 40);2026-11-02 09:00:00 +0100\n"
        }
        return Array(text.utf8)
    }
}
