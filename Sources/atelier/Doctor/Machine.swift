import Glibc
import SessionStore

/// The computer, as far as it matters to whoever helps from afar.
enum Machine {
    /// The system by its name, and its kernel, whose name tells whether it runs inside of Windows.
    static var system: String {
        var names = utsname()
        uname(&names)
        let kernel = [text(of: names.sysname), text(of: names.release), text(of: names.machine)]
            .joined(separator: " ")
        let distribution = (try? FileReading.bytes(at: "/etc/os-release", limit: 1 << 16))
            .flatMap { name(inRelease: String(decoding: $0, as: UTF8.self)) }
        return [distribution, kernel].compactMap { $0 }.joined(separator: ", ")
    }

    /// What a system calls itself in its `os-release`; nil when it does not say.
    static func name(inRelease text: String) -> String? {
        let line = text.split(separator: "\n").first { $0.hasPrefix("PRETTY_NAME=") }
        return line.map { $0.dropFirst("PRETTY_NAME=".count).filter { !"\"'".contains($0) } }
    }

    /// How much a disk can still take, in millions of bytes; nil when it does not say.
    static func freeMegabytes(at path: String) -> Int? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        let (bytes, isTooMany) = UInt64(facts.f_bavail)
            .multipliedReportingOverflow(by: UInt64(facts.f_frsize))
        return isTooMany ? nil : Int(bytes / 1_000_000)
    }

    /// A text of the C library in a row of characters of a fixed length.
    private static func text<Characters>(of characters: Characters) -> String {
        withUnsafeBytes(of: characters) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
