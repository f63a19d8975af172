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
        // The shell puts the player in the background and ends, so that nothing is left to reap.
        guard let shell = try? OtherProgram.start(["/bin/sh", "-c", "(\(command)) &"]) else {
            return
        }
        _ = OtherProgram.wait(for: shell)
    }
}
