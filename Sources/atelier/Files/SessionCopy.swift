import Glibc
import SessionStore
import Workshop

/// A whole session, written to another place than its own file.
enum SessionCopy {
    /// Writes a session to a file that is not there yet, or under a free name into a folder.
    ///
    /// - Parameter path: where; `~/` is the user's own folder.
    /// - Returns: the path of the file, behind all links.
    /// - Throws: why it cannot be written; `.exists` when the file is there.
    static func write(
        _ session: Session, to path: String
    ) throws(SessionFileError) -> String {
        let files = LinuxFileSystem()
        var path = path
        if path == "~" || path.hasPrefix("~/"), let home = Environment["HOME"] {
            path = home + path.dropFirst()
        }
        if let status = try? files.status(at: path), status.kind == .folder {
            return files.resolved(try SessionFolder.make(session, in: path))
        }
        try SessionFile.make(session, at: path)
        return files.resolved(path)
    }
}
