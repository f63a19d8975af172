import Glibc

/// Keeps standard error in a file while the screen belongs to curses.
///
/// Anything written there would land in the middle of the screen and vanish with it, such as the
/// «Fatal error» of a crash, which is just what one wants to read afterwards.
struct StandardErrorLog {
    private let path: String
    private var kept: Int32 = -1

    init(path: String) {
        self.path = path
    }

    /// Points standard error to the file, where it is a terminal; one that the user has sent
    /// elsewhere stays.
    ///
    /// Without a file to write it goes nowhere.
    mutating func begin() {
        guard kept < 0, isatty(STDERR_FILENO) == 1 else { return }
        var file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        if file < 0 { file = open("/dev/null", O_WRONLY | O_CLOEXEC) }
        guard file >= 0 else { return }
        kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        if kept >= 0 { dup2(file, STDERR_FILENO) }
        close(file)
    }

    /// Gives standard error back.
    mutating func end() {
        guard kept >= 0 else { return }
        dup2(kept, STDERR_FILENO)
        close(kept)
        kept = -1
    }
}
