import Glibc

/// A program that was started and has ended, with what the kernel says it cost.
struct FinishedChild {
    /// Its exit status; -1 when a signal ended it.
    let status: Int
    /// The most memory it had, in kilobytes; at least what this program had when it started it.
    let peakKilobytes: Int

    /// Runs a program to its end.
    ///
    /// - Throws: ``BenchError/world(_:)`` when it cannot be started.
    init(
        _ path: String, _ arguments: [String], output: String, errors: String
    ) throws(BenchError) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, flags, 0o600)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = [strdup("LANG=C.UTF-8"), nil]
        defer { (words + variables).forEach { free($0) } }
        var process: pid_t = 0
        let refusal = posix_spawn(&process, path, &actions, nil, words, variables)
        guard refusal == 0 else {
            throw .world("\(path): \(String(cString: strerror(refusal)))")
        }
        var end: Int32 = 0
        var usage = rusage()
        while wait4(process, &end, 0, &usage) < 0 {
            guard errno == EINTR else { throw .world("\(path): it cannot be waited for") }
        }
        status = end & 0x7F == 0 ? Int(end >> 8) & 0xFF : -1
        peakKilobytes = Int(usage.ru_maxrss)
    }
}
