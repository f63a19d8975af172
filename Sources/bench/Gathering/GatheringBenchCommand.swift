import ArgumentParser
import Glibc
import Reporting
import SessionStore
import Workshop

/// `bench gathering`: the book of a large gathering, written by the built program.
struct GatheringBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gathering",
        abstract:
            "The book of 80 sessions with 60 contributions each, 400 people, one broken file.",
        discussion: """
            Starts the atelier beside this program, from execve to its end, for each format. The peak is \
            that of the process, as the kernel tells it.

            Example: swift run -c release bench gathering
            """)

    @Flag(help: "A few repetitions, to see that it runs.")
    var quick = false

    private static let formats: [ReportFormat] = [.html, .markdown, .text, .fodt, .csv, .json]

    func run() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let broken = try SampleGathering.write(to: folder.path)
        var times: [ReportFormat: Samples] = [:]
        var peak = 0
        for _ in 0..<(quick ? 2 : 9) {
            for format in Self.formats {
                let run = try book(format, of: folder.path, naming: broken)
                times[format, default: Samples()].add(run.milliseconds)
                peak = max(peak, run.kilobytes)
            }
        }
        let slowest = times.values.map(\.median).max() ?? 0
        let bounds = [
            Bound(what: "the slowest format, milliseconds", value: slowest, limit: 2_000),
            Bound(what: "peak memory, MB", value: Double(peak) / 1024, limit: 200),
        ]
        let size = "\(SampleGathering.sessions) × \(SampleGathering.contributions)"
        JSONValue.object { members in
            members.write("sessions", SampleGathering.sessions)
            members.write("contributionsEach", SampleGathering.contributions)
            members.write("people", SampleGathering.people)
            members.write("brokenFileNamed", true)
            members.write(
                "milliseconds",
                .object { members in
                    for format in Self.formats {
                        members.write(format.rawValue, times[format]?.json() ?? .null)
                    }
                })
            members.write("bounds", .array(bounds.map { $0.json(at: size) }))
        }.printToStandardOutput()
    }

    /// Has the program write the book once.
    ///
    /// - Throws: ``BenchError`` when it does not, or does not name the broken file by its place.
    private func book(
        _ format: ReportFormat, of folder: String, naming broken: String
    ) throws -> (milliseconds: Double, kilobytes: Int) {
        let output = "\(folder)/book"
        let errors = "\(folder)/errors"
        let start = Stopwatch.nanoseconds
        let child = try FinishedChild(
            Executable.beside("atelier"),
            ["gathering", "book", folder, "--format", format.rawValue, "--kind", "minutes"],
            output: output, errors: errors)
        let milliseconds = Double(Stopwatch.nanoseconds - start) / 1e6
        let said = String(decoding: try FileReading.bytes(at: errors), as: UTF8.self)
        guard child.status == 1, said.hasPrefix("\(broken):") else {
            throw BenchError.program("atelier does not name the broken file: \(said)")
        }
        let text = String(decoding: try FileReading.bytes(at: output), as: UTF8.self)
        guard text.contains(SampleGathering.lastWords) else {
            throw BenchError.program("the book is not whole")
        }
        return (milliseconds, child.peakKilobytes)
    }
}
