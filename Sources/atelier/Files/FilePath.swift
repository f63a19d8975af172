import Glibc
import SessionStore

/// Paths as texts, cut at their slashes.
enum FilePath {
    /// A byte and no sign: an accent at the beginning of a name would make another sign of it.
    private static let slash = UInt8(ascii: "/")

    /// The folder of a file, `.` when the path names none.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: slash) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The name of a file, without its folder.
    static func name(of path: String) -> String {
        path.utf8.split(separator: slash).last.map { String(Substring($0)) } ?? path
    }

    /// The path with the user's own folder in the place of a `~` at its beginning.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/") else { return path }
        return Environment.home + path.dropFirst()
    }

    /// The path from the root, whatever the working folder will be.
    static func absolute(_ path: String) -> String {
        guard path.utf8.first != slash, let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return "\(String(cString: here))/\(path)"
    }

    /// The path from the root of a file that is there, without links, `.` and `..` on the way to it; its
    /// own name stays.
    static func settled(_ path: String) -> String {
        let folder = LinuxFileSystem().resolved(absolute(folder(of: path)))
        return "\(folder == "/" ? "" : folder)/\(name(of: path))"
    }

    /// The address of a file for other programs (RFC 8089): all but letters and digits of ASCII and a few
    /// signs that mean nothing in it is written in percents.
    static func address(of path: String) -> String {
        absolute(path).utf8.reduce(into: "file://") { address, byte in
            let sign = Unicode.Scalar(byte)
            switch sign {
            case "a"..."z", "A"..."Z", "0"..."9", "/", "-", ".", "_", "~":
                address.unicodeScalars.append(sign)
            default:
                address += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    /// The path of a file that was typed: beside the session where it stands there, else as it is.
    static func found(_ typed: String, beside session: String) -> String {
        let path = expanded(typed)
        guard !path.hasPrefix("/") else { return path }
        let beside = "\(folder(of: session))/\(path)"
        return access(beside, F_OK) == 0 ? beside : path
    }

    /// The folders, with a slash behind them, and the JSON files of a folder, in order.
    static func entries(of folder: String, ofAnyKind isAny: Bool = false) -> [String] {
        let path = folder.isEmpty ? "." : folder
        let names = (try? LinuxFileSystem().names(in: path)) ?? []
        return names.compactMap { name in
            if SessionsFolder.isFolder("\(path)/\(name)") { return name + "/" }
            return isAny || name.hasSuffix(".json") ? name : nil
        }.sorted()
    }

    /// The path without the ending `.json`.
    static func stem(of path: String) -> String {
        path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    }
}
