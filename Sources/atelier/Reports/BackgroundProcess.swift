import Glibc

/// Another program at work, which reads nothing and whose words go nowhere: the screen may be ours.
struct BackgroundProcess {
    private let id: pid_t

    /// Why a program could not be started.
    struct NotStarted: Error {
        /// The system's number for it.
        let errno: Int32
    }

    /// Starts a program in a process group of its own, where no key of our terminal reaches it, and
    /// where it can be ended together with whatever it starts.
    init(_ path: String, _ arguments: [String]) throws(NotStarted) {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id: pid_t = 0
        let error = posix_spawn(&id, path, &files, &attributes, &words, environ)
        guard error == 0 else { throw NotStarted(errno: error) }
        self.id = id
    }

    /// Waits until it ends, for `milliseconds` at most.
    ///
    /// - Returns: whether it ended well; nil while it is at work.
    func wait(milliseconds: Int) -> Bool? {
        var status: Int32 = 0
        for _ in 0..<max(1, milliseconds / 10) {
            switch waitpid(id, &status, WNOHANG) {
            case 0: usleep(10_000)
            case id: return status == 0
            default: if errno != EINTR { return false }
            }
        }
        return nil
    }

    /// Ends it and all that it has started: first with a word, then by force.
    func stop() {
        kill(-id, SIGTERM)
        let hasEnded = wait(milliseconds: 1000) != nil
        kill(-id, SIGKILL)
        if !hasEnded { _ = wait(milliseconds: 1000) }
        // What it has started is gone a moment after it was told so, and its files with it.
        for _ in 0..<100 where kill(-id, 0) == 0 { usleep(10_000) }
    }
}
