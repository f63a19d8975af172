import CSystem
import Glibc
import TerminalUI

/// A program running in a pty of its own; killed when this goes away.
public final class PseudoTerminal {
    /// Why the program could not be started.
    public struct StartError: Error {
        /// The system's error number.
        public let number: Int32
    }

    /// The program's process identifier, and that of its session and process group.
    public let process: pid_t
    /// The end of the pty that stands for keyboard and screen.
    public private(set) var master: Int32
    /// Whether every program has left the pty.
    public private(set) var hasHungUp = false
    private var status: ExitStatus?

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - path: the program's file.
    ///   - arguments: what follows its name.
    ///   - environment: all of its environment.
    ///   - directory: where it starts; nil for here.
    ///   - size: of the pty, in columns and rows.
    /// - Throws: ``StartError``.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String],
        directory: String? = nil, size: Size
    ) throws {
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var end: Int32 = -1
        process = atelier_terminal_child_start(
            path, words, variables, directory, UInt16(clamping: size.columns),
            UInt16(clamping: size.rows), &end)
        master = end
        guard process > 0 else { throw StartError(number: -process) }
    }

    deinit {
        guard process > 0 else { return }
        if status == nil {
            Glibc.kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        if master >= 0 { close(master) }
    }

    /// What the program has written, waiting up to `milliseconds` for something to come; empty
    /// when nothing came or the pty has hung up.
    public func read(within milliseconds: Int) -> [UInt8] {
        var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard Glibc.poll(&source, 1, Int32(clamping: milliseconds)) > 0 else { return [] }
        return withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 1) { buffer in
            let count = Glibc.read(master, buffer.baseAddress, buffer.count)
            if count <= 0, errno != EINTR { hasHungUp = true }
            return count > 0 ? Array(buffer[..<count]) : []
        }
    }

    /// Sends bytes as the keyboard would.
    public func write(_ bytes: some Sequence<UInt8>) {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Whether the program has not read yet all that was typed.
    public var hasInput: Bool { atelier_terminal_child_has_input(master) > 0 }

    /// Closes the terminal, as closing its window does: the program gets SIGHUP.
    public func hangUp() {
        guard master >= 0 else { return }
        close(master)
        master = -1
        hasHungUp = true
    }

    /// Gives the pty another size.
    public func resize(_ size: Size) {
        _ = atelier_terminal_child_resize(
            master, UInt16(clamping: size.columns), UInt16(clamping: size.rows))
    }

    /// The modes of the terminal, in a form that can be compared.
    public var modes: [UInt32] {
        var modes = termios()
        tcgetattr(master, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) {
        if status == nil { Glibc.kill(process, number) }
    }

    /// How the program ended, or nil while it runs.
    public func reap() -> ExitStatus? {
        if status == nil {
            var word: Int32 = 0
            if waitpid(process, &word, WNOHANG) == process { status = ExitStatus(waitStatus: word) }
        }
        return status
    }
}
