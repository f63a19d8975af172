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
    ///
    /// - Parameter rewriting: makes something else of it before; nil where it is sent as it is.
    func holding(rewriting: (([UInt8]) -> [UInt8])? = nil, _ body: () -> Void) {
        let held = atelier_output_hold(descriptor)
        body()
        guard held >= 0 else { return }
        if let rewriting { rewrite(held, rewriting) }
        atelier_output_release(descriptor, held, STDOUT_FILENO)
    }

    private func rewrite(_ held: Int32, _ rewriting: ([UInt8]) -> [UInt8]) {
        let count = Int(lseek(held, 0, SEEK_END))
        guard count > 0 else { return }
        var bytes = [UInt8](repeating: 0, count: count)
        guard pread(held, &bytes, count, 0) == count else { return }
        let new = rewriting(bytes)
        guard new.count >= count else { return }
        _ = pwrite(held, new, new.count, 0)
    }

    /// The descriptor that it writes to.
    var descriptor: Int32 { fileno(file) }

    /// Closes it, once curses does not use it any more.
    func close() { fclose(file) }
}
