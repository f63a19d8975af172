import Glibc
import SessionStore

/// The folder where sessions are kept.
enum SessionsFolder {
    /// The folder chosen, else `$ATELIER_SESSIONS`, else `./sessions` where it exists, else one
    /// among the user's data, which is made on first use.
    ///
    /// - Throws: why it cannot be used.
    static func path(chosen: String?) throws(SessionFileError) -> String {
        if let path = try existing(chosen: chosen) { return path }
        try SessionFolder.makeFolder(usual)
        return usual
    }

    /// The same folder as far as it is there; nil when it would have to be made.
    ///
    /// - Throws: `.folderMissing` when the one that was named is not there.
    static func existing(chosen: String?) throws(SessionFileError) -> String? {
        if let named = chosen ?? Environment["ATELIER_SESSIONS"] {
            // Not made: a stick that is not plugged in should be missed.
            guard isFolder(named) else { throw .folderMissing(named) }
            return named
        }
        if isFolder("sessions") { return "sessions" }
        return isFolder(usual) ? usual : nil
    }

    private static var usual: String {
        Environment.folder("XDG_DATA_HOME", else: ".local/share") + "/atelier/sessions"
    }

    /// Whether a folder stands there.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
