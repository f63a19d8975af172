import Glibc
import TerminalUI

/// What is heard at the end of a timer: the terminal's bell, a command of the user's choice, or
/// nothing.
///
/// `ATELIER_BELL` says which: a command for the shell such as `paplay bell.oga`, or `silent`.
struct Bell {
    /// What `ATELIER_BELL` says; nil for the terminal's bell.
    let command: String?

    /// Rings without waiting for the end of a command.
    func ring(on terminal: some Terminal) {
        switch command {
        case nil: terminal.bell()
        case "silent": break
        case let command?: run(command)
        }
    }

    private func run(_ command: String) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // A player must neither draw on the screen nor take its keys.
        for descriptor in Int32(0)...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        // The shell puts the player in the background and ends, so that nothing is left to reap.
        let words = ["/bin/sh", "-c", "(\(command)) &"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        if posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, environ) == 0 {
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
    }
}
