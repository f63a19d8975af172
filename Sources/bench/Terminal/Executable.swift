import ArgumentParser
import Glibc

/// Programs on this machine.
enum Executable {
    /// Where a program of that name is on `$PATH`; nil when it is not installed.
    static func find(_ name: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// A program in the same folder as this one.
    static func beside(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(
            decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/" + name
    }

    /// The whole path of the program to measure: the one that was chosen, or the one beside this one.
    ///
    /// - Throws: that there is none.
    static func atelier(_ chosen: String?) throws -> String {
        let program = chosen ?? beside("atelier")
        guard let path = realpath(program, nil) else {
            throw ValidationError("\(program): no such program; build it first, or say --atelier")
        }
        defer { free(path) }
        return String(cString: path)
    }
}
