import Glibc

/// Paths as texts, cut at their slashes.
enum FilePath {
    /// The folder of a file, `.` when the path names none.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The name of a file, without its folder.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The path with the user's own folder in the place of a `~` at its beginning.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/") else { return path }
        return Environment.home + path.dropFirst()
    }

    /// The path from the root, whatever the working folder will be.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return "\(String(cString: here))/\(path)"
    }

    /// The path without the ending `.json`.
    static func stem(of path: String) -> String {
        path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    }
}
