import Glibc
import TerminalUI

/// A program on a real terminal, driven by keys as a person would, for end-to-end tests.
///
/// Every wait ends: after ``timeout`` it throws with what the screen showed.
public final class TerminalSession {
    /// What was waited for did not come; the screen at that moment.
    public struct WaitFailure: Error, CustomStringConvertible {
        /// What was waited for, and the screen.
        public let description: String
    }

    /// Seconds that a wait lasts at most, unless told otherwise.
    public let timeout: Double
    /// All that the program has written so far.
    public private(set) var received: [UInt8] = []
    private let pty: PseudoTerminal
    /// The last thing typed ended a line.
    private var endsLine = false
    private let emulator: VirtualScreen

    /// Starts a program in a new terminal.
    ///
    /// - Parameters:
    ///   - path: the program's file; see ``BuiltProduct/path(_:)``.
    ///   - arguments: what follows its name.
    ///   - environment: added to a small fixed one (TERM=xterm-256color, LANG=C.UTF-8, HOME and
    ///     PATH of the tests); an empty value takes a variable away.
    ///   - directory: where it starts; nil for here.
    ///   - size: of the terminal.
    ///   - timeout: seconds that a wait lasts at most.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
        directory: String? = nil, size: Size = Size(columns: 80, rows: 24), timeout: Double = 10
    ) throws {
        var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
        for name in ["HOME", "PATH", "LD_LIBRARY_PATH"] {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        variables.merge(environment) { $1 }
        emulator = VirtualScreen(size)
        pty = try PseudoTerminal(
            path, arguments, environment: variables.filter { !$0.value.isEmpty },
            directory: directory, size: size)
        self.timeout = timeout
    }

    /// The terminal's screen as it stands, rows without the blanks at their ends.
    public var screen: [String] { emulator.rows }
    /// Cells, cursor and modes of the screen.
    public var virtualScreen: VirtualScreen { emulator }
    /// The modes of the terminal's line discipline, to compare before and after.
    public var modes: [UInt32] { pty.modes }
    /// The program's process identifier.
    public var process: pid_t { pty.process }

    /// Types text as it is, each line once the one before it was read.
    public func type(_ text: String) {
        var line = ""
        for character in text {
            line.append(character)
            if character.isNewline { typeLine(&line) }
        }
        typeLine(&line)
    }

    private func typeLine(_ line: inout String) {
        guard let last = line.last else { return }
        waitForHands()
        pty.write(line.utf8)
        endsLine = last.isNewline
        line = ""
    }

    /// Presses keys, one after the other.
    public func press(_ keys: Key...) {
        for key in keys {
            // A cursor key's bytes depend on the mode that the program has chosen by now.
            pump(milliseconds: 0)
            if case .character = key { waitForHands() }
            pty.write(emulator.bytes(for: key))
            endsLine = key == .enter
        }
    }

    /// Waits until the program has read a line before the next one is typed: what comes at once is taken
    /// for pasted.
    private func waitForHands() {
        guard endsLine else { return }
        for _ in 0..<500 where pty.hasInput { pump(milliseconds: 2) }
        pump(milliseconds: 12)
        usleep(12_000)
    }

    /// Pastes text, marked as a paste where the program asked for it.
    public func paste(_ text: String) {
        pump(milliseconds: 0)
        pty.write(emulator.bytes(forPasting: text))
    }

    /// Sends bytes that no key has.
    public func send(_ bytes: [UInt8]) { pty.write(bytes) }

    /// Gives the window another size.
    public func resize(_ size: Size) {
        pump(milliseconds: 0)
        emulator.resize(size)
        pty.resize(size)
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) { pty.signal(number) }

    /// Closes the window.
    public func hangUp() { pty.hangUp() }

    /// Kills the program, as a power cut would.
    public func kill() { pty.signal(SIGKILL) }

    /// Waits until the screen shows `text` on one row.
    ///
    /// Programs paint from the top down, and the rest of the same update may still be on its way:
    /// wait for what comes last, or give what is asserted to ``wait(for:timeout:until:)``.
    ///
    /// - Throws: ``WaitFailure`` when it does not in time, or the program ends before.
    public func waitFor(_ text: String, timeout: Double? = nil) throws {
        try wait(for: "«\(text)» to appear", timeout: timeout) {
            emulator.rows.contains { $0.contains(text) }
        }
    }

    /// Waits until no row shows `text`.
    ///
    /// - Throws: ``WaitFailure`` when it stays.
    public func waitForNo(_ text: String, timeout: Double? = nil) throws {
        try wait(for: "«\(text)» to go", timeout: timeout) {
            !emulator.rows.contains { $0.contains(text) }
        }
    }

    /// Waits until the screen is as `condition` wants it; looked at after each output.
    ///
    /// - Throws: ``WaitFailure`` with `what` when that does not happen in time.
    public func wait(
        for what: String, timeout: Double? = nil, until condition: () throws -> Bool
    ) throws {
        let end = Self.now + (timeout ?? self.timeout)
        while try !condition() {
            let left = end - Self.now
            if left <= 0 { throw failure(what, "it took too long") }
            if pty.hasHungUp, pty.reap() != nil { throw failure(what, "the program has ended") }
            pump(milliseconds: min(50, Int(left * 1000) + 1))
        }
    }

    /// Waits until the program has ended and all its output is read.
    ///
    /// - Throws: ``WaitFailure`` when it goes on.
    public func waitForEnd(timeout: Double? = nil) throws -> ExitStatus {
        let end = Self.now + (timeout ?? self.timeout)
        while true {
            if let status = pty.reap() {
                while !pty.hasHungUp, pump(milliseconds: 20) {}
                return status
            }
            if Self.now > end { throw failure("the program to end", "it took too long") }
            pump(milliseconds: 10)
        }
    }

    /// Takes in what the program writes until nothing more comes for `milliseconds`.
    public func settle(milliseconds: Int = 50) {
        while pump(milliseconds: milliseconds) {}
    }

    @discardableResult
    private func pump(milliseconds: Int) -> Bool {
        if pty.hasHungUp {
            usleep(UInt32(milliseconds) * 1000)
            return false
        }
        let bytes = pty.read(within: milliseconds)
        received += bytes
        let answer = emulator.feed(bytes)
        if !answer.isEmpty { pty.write(answer) }
        return !bytes.isEmpty
    }

    private func failure(_ what: String, _ why: String) -> WaitFailure {
        let rows = screen.map { "│\($0)" }.joined(separator: "\n")
        return WaitFailure(description: "waited for \(what), but \(why); the screen:\n\(rows)")
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
