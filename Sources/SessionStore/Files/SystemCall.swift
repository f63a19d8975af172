import Glibc

/// Calls of the system with their error as a value, repeated when a signal interrupts them.
enum SystemCall {
    /// Makes a call that gives -1 when it fails.
    @discardableResult
    static func check<Result: SignedInteger>(_ call: () -> Result) throws(SystemFailure) -> Result {
        while true {
            let result = call()
            if result != -1 { return result }
            let number = errno
            if number != EINTR { throw SystemFailure(errno: number) }
        }
    }

    /// The system's own words for an error.
    static func words(for number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? "errno \(number)"
    }

    /// The folder and the name of a path.
    static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        let name = String(path[path.utf8.index(after: slash)...])
        let folder = String(path[..<slash])
        return (folder.isEmpty ? "/" : folder, name)
    }
}
