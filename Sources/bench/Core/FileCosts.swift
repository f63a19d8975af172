import Glibc
import Reporting
import SessionStore
import Wording
import Workshop

/// What it costs to load and save a session file, and to write its report.
struct FileCosts {
    /// How often each is done.
    let repetitions: Int

    /// For each size of session: bytes, and microseconds of each.
    func json(_ counts: [Int]) throws -> JSONValue {
        var rows: [(Int, JSONValue)] = []
        for count in counts { rows.append((count, try measure(count))) }
        return .object { members in
            for (count, row) in rows { members.write("\(count)", row) }
        }
    }

    private func measure(_ count: Int) throws -> JSONValue {
        let session = SampleSession(in: .discussion, contributions: count).session
        let wording = Wording(language: "fr")
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = folder.path + "/measured.json"
        var load = Samples()
        var save = Samples()
        var encode = Samples()
        var report = Samples()
        for _ in 0..<repetitions {
            encode.add(Stopwatch.microseconds { _ = SessionFile.bytes(of: session) })
            save.add(try Stopwatch.microseconds { try SessionFile.write(session, to: path) })
            load.add(try Stopwatch.microseconds { _ = try SessionFile.read(path) })
            report.add(
                try Stopwatch.microseconds {
                    _ = try Report.markdown(Synthesis(session, wording: wording))
                })
        }
        return .object { members in
            members.write("bytes", SessionFile.bytes(of: session).count)
            members.write("load", load.json())
            members.write("encode", encode.json())
            members.write("save", save.json())
            members.write("report", report.json())
        }
    }
}
