import ArgumentParser
import Reporting
import SessionStore
import Wording
import Workshop

/// `bench report`: every format of a large session, beside pandoc on the same Markdown.
struct ReportBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Documents of 2,000 contributions in every format, beside pandoc's HTML.",
        discussion: "Example: swift run -c release bench report")

    @Flag(help: "A few repetitions, to see that it runs.")
    var quick = false

    private static let formats = ReportFormat.allCases.filter { !$0.isConverted && $0 != .ics }
    private static let count = 2_000

    func run() throws {
        let repetitions = quick ? 3 : 15
        let session = SampleSession(in: .sorting, contributions: Self.count).session
        let wording = Wording(language: "fr")
        let single = try costs(of: session, wording, repetitions)
        let whole = single.values.map(\.median).reduce(0, +)
        let large = SampleSession(in: .sorting, contributions: 4 * Self.count).session
        let growth =
            try costs(of: large, wording, max(3, repetitions / 3)).values.map(\.median)
            .reduce(0, +) / whole
        let pandoc = try pandoc(session, wording, repetitions: quick ? 1 : 5)
        let bounds = [
            Bound(
                what: "every format in one run, microseconds", value: whole,
                limit: pandoc.map { $0.median / 10 }),
            Bound(what: "four times the contributions, times the cost", value: growth, limit: 5),
        ]
        JSONValue.object { members in
            members.write("contributions", Self.count)
            members.write("unit", "microseconds")
            members.write(
                "formats",
                .object { members in
                    for format in Self.formats {
                        members.write(format.rawValue, single[format]?.json() ?? .null)
                    }
                })
            members.write("pandoc, Markdown to HTML", pandoc?.json() ?? .null)
            members.write("bounds", .array(bounds.map { $0.json(at: "\(Self.count)") }))
        }.printToStandardOutput()
    }

    private func costs(
        of session: Session, _ wording: Wording, _ repetitions: Int
    ) throws -> [ReportFormat: Samples] {
        var costs: [ReportFormat: Samples] = [:]
        for _ in 0..<repetitions {
            for format in Self.formats {
                let request = Report.Request(
                    format, kind: .minutes, now: Moment(milliseconds: 0))
                let time = try Stopwatch.microseconds {
                    _ = try Report.write([session], request, wording: wording)
                }
                costs[format, default: Samples()].add(time)
            }
        }
        return costs
    }

    /// What pandoc takes for the same; nil where it is not installed.
    private func pandoc(
        _ session: Session, _ wording: Wording, repetitions: Int
    ) throws -> Samples? {
        guard let program = Executable.find("pandoc") else { return nil }
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let source = "\(folder.path)/report.md"
        let report = try Report.markdown(Synthesis(session, wording: wording, kind: .minutes))
        try ScratchFolder.put(Array(report.utf8), at: source)
        var samples = Samples()
        for _ in 0..<repetitions {
            var status = 0
            samples.add(
                try Stopwatch.microseconds {
                    status = try FinishedChild(
                        program, ["--from", "commonmark", "--to", "html5", source],
                        output: "\(folder.path)/report.html", errors: "\(folder.path)/errors"
                    ).status
                })
            guard status == 0 else { throw BenchError.program("pandoc did not read the report") }
        }
        return samples
    }
}
