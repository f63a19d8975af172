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
        var file = Self.shared(path)
        if file < 0 { file = open("/dev/null", O_WRONLY | O_CLOEXEC) }
        guard file >= 0 else { return }
        kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        if kept >= 0 { dup2(file, STDERR_FILENO) }
        close(file)
    }

    /// Gives standard error back; a file into which nothing was written goes, since one that is there
    /// says that something has crashed.
    mutating func end() {
        guard kept >= 0 else { return }
        let file = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        dup2(kept, STDERR_FILENO)
        close(kept)
        kept = -1
        guard file >= 0 else { return }
        // Another program that runs holds it, and may crash yet.
        if Self.isAt(path, file, isEmpty: true), flock(file, LOCK_EX | LOCK_NB) == 0,
            Self.isAt(path, file, isEmpty: true)
        {
            unlink(path)
        }
        close(file)
    }

    /// Opens the file to be written by several at once, held as long as it is open.
    ///
    /// - Returns: -1 where it cannot be opened.
    private static func shared(_ path: String) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
        // Another program may take it away between opening and holding it.
        for _ in 0..<8 {
            let file = open(path, flags, 0o600)
            guard file >= 0 else { return -1 }
            let isHeld = flock(file, LOCK_SH | LOCK_NB) == 0
            if isHeld ? isAt(path, file) : errno != EWOULDBLOCK { return file }
            close(file)
            usleep(500)
        }
        // Written all the same, held or not.
        return open(path, flags, 0o600)
    }

    /// Whether an open file is the one that stands under a path.
    private static func isAt(_ path: String, _ file: Int32, isEmpty: Bool = false) -> Bool {
        var (opened, named) = (stat(), stat())
        guard fstat(file, &opened) == 0, lstat(path, &named) == 0 else { return false }
        return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
            && (!isEmpty || opened.st_size == 0 && opened.st_mode & S_IFMT == S_IFREG)
    }
}
