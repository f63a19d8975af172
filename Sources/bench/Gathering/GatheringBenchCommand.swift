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
            "The books of 80 and of 800 sessions with 60 contributions each, one file broken.",
        discussion: """
            Starts the atelier beside this program, from execve to its end, for each format. The peak is \
            that of the process, as the kernel tells it. The books of one format follow each other, so \
            that their ratio is one of the same moment.

            Example: swift run -c release bench gathering
            """)

    @Flag(help: "A few repetitions, to see that it runs.")
    var quick = false

    private static let formats: [ReportFormat] = [.html, .markdown, .text, .fodt, .csv, .json]
    private static let sizes = [80, 800]

    func run() throws {
        let books = try Self.sizes.map { try MeasuredBooks(sessions: $0) }
        defer { for book in books { book.folder.remove() } }
        for _ in 0..<(quick ? 2 : 9) {
            for format in Self.formats {
                for book in books { try measure(format, book) }
            }
        }
        let ratios = Self.formats.map { format in
            (books[1].times[format]?.median ?? 0) / (books[0].times[format]?.median ?? 1)
        }
        let bounds = [
            Bound(
                what: "80 sessions, the slowest format, milliseconds", value: books[0].slowest,
                limit: 2_000),
            Bound(what: "80 sessions, peak memory, MB", value: books[0].peak, limit: 200),
            Bound(
                what: "800 sessions against 80, time, the worst format", value: ratios.max() ?? 0,
                limit: 11),
            Bound(what: "800 sessions, peak memory, MB", value: books[1].peak, limit: 120),
        ]
        JSONValue.object { members in
            members.write("contributionsEach", SampleGathering.contributions)
            members.write("brokenFileNamed", true)
            members.write(
                "milliseconds",
                .object { members in
                    for book in books { members.write("\(book.sessions)", json(of: book)) }
                })
            members.write(
                "bounds", .array(bounds.map { $0.json(at: "× \(SampleGathering.contributions)") }))
        }.printToStandardOutput()
    }

    private func json(of book: MeasuredBooks) -> JSONValue {
        .object { members in
            for format in Self.formats {
                members.write(format.rawValue, book.times[format]?.json() ?? .null)
            }
        }
    }

    private func measure(_ format: ReportFormat, _ book: MeasuredBooks) throws {
        let run = try self.book(format, of: book.folder.path, naming: book.broken)
        book.times[format, default: Samples()].add(run.milliseconds)
        book.kilobytes = max(book.kilobytes, run.kilobytes)
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
        // Where it took long, what it is at stands before that.
        let names = said.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("\(broken):") }
        guard child.status == 1, names else {
            throw BenchError.program("atelier does not name the broken file: \(said)")
        }
        let text = String(decoding: try FileReading.bytes(at: output), as: UTF8.self)
        guard text.contains(SampleGathering.lastWords) else {
            throw BenchError.program("the book is not whole")
        }
        return (milliseconds, child.peakKilobytes)
    }
}

/// The books of one gathering, and what they cost.
private final class MeasuredBooks {
    let sessions: Int
    let folder: ScratchFolder
    /// The path of the file that is broken.
    let broken: String
    var times: [ReportFormat: Samples] = [:]
    var kilobytes = 0

    init(sessions: Int) throws {
        self.sessions = sessions
        folder = try ScratchFolder()
        broken = try SampleGathering(sessions: sessions).write(to: folder.path)
    }

    /// The median of the slowest format, in milliseconds.
    var slowest: Double { times.values.map(\.median).max() ?? 0 }
    /// The most memory that a book took, in MB.
    var peak: Double { Double(kilobytes) / 1024 }
}
