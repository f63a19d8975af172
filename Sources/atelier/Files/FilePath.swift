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

    /// The path without the ending `.json`.
    static func stem(of path: String) -> String {
        path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    }
}
