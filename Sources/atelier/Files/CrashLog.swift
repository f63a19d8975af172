import Glibc
import SessionStore

/// The file that takes what a crash says, while the screen belongs to the program.
enum CrashLog {
    /// Its path; nil where the user's folder for such things cannot be made or written to.
    static func path() -> String? {
        let folder = Environment.folder("XDG_STATE_HOME", else: ".local/state") + "/atelier"
        guard (try? SessionFolder.makeFolder(folder)) != nil, access(folder, W_OK) == 0 else {
            return nil
        }
        return "\(folder)/crash.log"
    }
}
