import Wording
import Glibc
import NcursesTerminal
import TerminalUI

extension NcursesTerminal {
    /// - Throws: when there is no screen or no keyboard.
    static func require() throws(Failure) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(TerminalError.notATerminal.phrase)
        }
    }

    /// Takes the screen over.
    ///
    /// - Parameters:
    ///   - place: the file or folder that a crash names, since what was recorded is there.
    ///   - waker: ends the wait for keys from other threads.
    /// - Throws: why the screen cannot be had.
    static func claimed(
        recordedIn place: String, wording: Wording = Environment.wording,
        waker: Waker = Waker()
    ) throws(Failure) -> NcursesTerminal {
        let log = CrashLog.path()
        let message = wording(.crashed(recordedIn: place, log: log))
        let terminal = NcursesTerminal(
            log: log ?? "/dev/null", crashMessage: message.cleaned, waker: waker)
        do {
            try terminal.claim()
        } catch {
            throw Failure((error as? TerminalError ?? .notATerminal).phrase)
        }
        return terminal
    }
}
