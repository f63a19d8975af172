import Glibc

/// What the kernel tells about a process under `/proc`.
enum ProcessFacts {
    /// The number behind a name in a status file; 0 where there is none.
    static func number(_ name: String, in path: String) -> Int64 {
        NamedLine.value(of: name, in: path).flatMap { Int64($0.filter(\.isNumber)) } ?? 0
    }

    /// How often the threads of a process have given up the processor of themselves.
    static func sleeps(of process: pid_t) -> Int {
        let sleeps = threads(of: process).map { number("voluntary_ctxt_switches", in: $0) }
        return Int(sleeps.reduce(0, +))
    }

    /// How often the threads have done so; nil while one of them has something to do.
    static func sleepsIfAsleep(_ process: pid_t) -> Int? {
        let areAsleep = threads(of: process).allSatisfy {
            NamedLine.value(of: "State", in: $0)?.hasPrefix("S") ?? false
        }
        return areAsleep ? sleeps(of: process) : nil
    }

    /// The status files of the threads of a process.
    private static func threads(of process: pid_t) -> [String] {
        guard let threads = opendir("/proc/\(process)/task") else { return [] }
        defer { closedir(threads) }
        var files: [String] = []
        while let entry = readdir(threads) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard Int(name) != nil else { continue }
            files.append("/proc/\(process)/task/\(name)/status")
        }
        return files
    }
}
