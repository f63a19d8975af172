import Glibc

/// What the kernel tells about a process under `/proc`.
enum ProcessFacts {
    /// The number behind a name in a status file; 0 where there is none.
    static func number(_ name: String, in path: String) -> Int64 {
        guard let file = fopen(path, "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 512)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
            guard text.hasPrefix(name + ":") else { continue }
            return Int64(text.dropFirst(name.count + 1).filter(\.isNumber)) ?? 0
        }
        return 0
    }

    /// How often the threads of a process have given up the processor of themselves.
    static func sleeps(of process: pid_t) -> Int {
        guard let threads = opendir("/proc/\(process)/task") else { return 0 }
        defer { closedir(threads) }
        var sleeps: Int64 = 0
        while let entry = readdir(threads) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard Int(name) != nil else { continue }
            sleeps += number(
                "voluntary_ctxt_switches", in: "/proc/\(process)/task/\(name)/status")
        }
        return Int(sleeps)
    }
}
