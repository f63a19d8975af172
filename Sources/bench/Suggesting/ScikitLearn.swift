import Glibc
import SessionStore

/// The same work in scikit-learn, where Python has it.
enum ScikitLearn {
    /// What the embedded script found; nil where it cannot run.
    static func figures(_ notes: LabelledNotes, wall: [String]) throws(BenchError) -> JSONValue? {
        guard let python = Executable.find("python3") else { return nil }
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let script = folder.path + "/baseline.py"
        let table = folder.path + "/notes.tsv"
        try write(PackageResources.baseline_py, to: script)
        let rows = wall.enumerated().map { place, text in
            let label = place < notes.labels.count ? String(notes.labels[place]) : ""
            return "\(label)\t\(text.filter { !$0.isNewline && $0 != "\t" })\n"
        }
        try write(Array(rows.joined().utf8), to: table)
        setenv("ATELIER_BENCH_NOTES", table, 1)
        defer { unsetenv("ATELIER_BENCH_NOTES") }
        guard let pipe = popen("'\(python)' '\(script)' 2>/dev/null", "r") else { return nil }
        var output: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&block, 1, block.count, pipe), count > 0 {
            output += block[..<count]
        }
        guard pclose(pipe) == 0 else { return nil }
        return try? JSONParser.parse(output)
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(BenchError) {
        guard let file = fopen(path, "w") else { throw .world("cannot write \(path)") }
        _ = fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}
