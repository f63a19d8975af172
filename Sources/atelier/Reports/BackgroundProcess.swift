import Glibc

/// Another program at work beside ours.
struct BackgroundProcess {
    private let id: pid_t

    /// Starts a program in a session of its own, where no key of our terminal reaches it nor it our
    /// terminal, and where it can be ended together with whatever it starts.
    ///
    /// - Parameter variables: what it finds in its environment in the place of what is in ours.
    init(
        _ path: String, _ arguments: [String], setting variables: [String: String] = [:]
    ) throws(OtherProgram.NotStarted) {
        id = try OtherProgram.start([path] + arguments, setting: variables, isApart: true)
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
