import CSystem
import Glibc

/// The way from curses to the terminal, beside standard output.
///
/// curses writes whenever the cursor has to move, which makes a hundred calls of a whole screen, and
/// as many pieces for the terminal to draw. Held back meanwhile, they become one.
struct CursesOutput {
    /// What curses writes to.
    let file: UnsafeMutablePointer<FILE>

    /// Opens it; nil when the system has no descriptor left.
    init?() {
        let descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        guard descriptor >= 0 else { return nil }
        guard let file = fdopen(descriptor, "w") else {
            Glibc.close(descriptor)
            return nil
        }
        self.file = file
    }

    /// Sends what `body` makes curses write in one go.
    func holding(_ body: () -> Void) {
        let held = atelier_output_hold(fileno(file))
        body()
        if held >= 0 { atelier_output_release(fileno(file), held, STDOUT_FILENO) }
    }

    /// The descriptor that it writes to.
    var descriptor: Int32 { fileno(file) }

    /// Closes it, once curses does not use it any more.
    func close() { fclose(file) }
}
