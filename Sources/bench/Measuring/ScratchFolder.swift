import Glibc

/// A new folder of our own, under `$TMPDIR` or `/tmp`.
struct ScratchFolder {
    /// Where it is.
    let path: String

    /// Makes the folder.
    ///
    /// - Throws: ``BenchError/world(_:)`` when none can be made.
    init() throws(BenchError) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((base + "/atelier-bench.XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .world("cannot make a folder in \(base): \(String(cString: strerror(errno)))")
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes the folder and everything in it.
    func remove() { Self.remove(path) }

    /// Writes a file.
    ///
    /// - Throws: ``BenchError/world(_:)`` when it cannot be written.
    static func put(_ bytes: [UInt8], at path: String) throws(BenchError) {
        guard let file = fopen(path, "w") else {
            throw .world("cannot write \(path): \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
            throw .world("cannot write \(path)")
        }
    }

    private static func remove(_ path: String) {
        if let entries = opendir(path) {
            var names: [String] = []
            while let entry = readdir(entries) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { names.append(name) }
            }
            closedir(entries)
            for name in names { remove("\(path)/\(name)") }
        }
        Glibc.remove(path)
    }
}
