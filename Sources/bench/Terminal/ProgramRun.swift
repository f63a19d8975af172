import CSystem
import Glibc
import TerminalUI

/// A program that runs in a pty of its own until this goes away.
final class ProgramRun {
    /// Milliseconds without output after which a start counts as settled, and a key.
    private static let quietStart = 30
    private static let quietKey = 10
    /// Milliseconds after which a key without output counts as silent.
    private static let silence = 250
    /// Milliseconds between two looks at whether the threads sleep.
    private static let look = 4

    private let process: pid_t
    private let master: Int32
    private let subject: Subject
    /// When the program was started, just before execve.
    private var started: Int64 = 0
    private var answers = TerminalAnswers()
    private var hasEnded = false

    /// Starts a program; it sees a small fixed environment.
    init(_ subject: Subject, in folder: String, size: Size) throws(BenchError) {
        self.subject = subject
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .world("cannot make a pipe") }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        let words = ["bench", "launch", "\(ends[1])", subject.path] + subject.arguments
        let home = getenv("HOME").map { String(cString: $0) } ?? folder
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let variables = ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(home)", "PATH=\(path)"]
        let arguments = words.map { strdup($0) } + [nil]
        let environment = variables.map { strdup($0) } + [nil]
        defer { (arguments + environment).forEach { free($0) } }
        var end: Int32 = -1
        process = atelier_terminal_child_start(
            "/proc/self/exe", arguments, environment, folder, UInt16(clamping: size.columns),
            UInt16(clamping: size.rows), &end)
        master = end
        close(ends[1])
        defer { close(ends[0]) }
        guard process > 0 else {
            throw .world("\(subject.path): \(String(cString: strerror(-process)))")
        }
        guard read(ends[0], &started, MemoryLayout<Int64>.size) == MemoryLayout<Int64>.size else {
            throw .program("\(subject.path) could not be started")
        }
    }

    deinit {
        guard process > 0 else { return }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        close(master)
    }

    /// Waits for the first full screen, and sends what comes before anything is measured.
    ///
    /// - Returns: Milliseconds from execve to the last byte of the screen.
    func start() throws(BenchError) -> Double {
        let cost = try show(within: 10_000)
        if !subject.prelude.isEmpty { send(subject.prelude.joined()) }
        return cost
    }

    /// Waits for the first full screen.
    ///
    /// - Returns: Milliseconds from execve to the last byte of it.
    @discardableResult
    func show(within limit: Int) throws(BenchError) -> Double {
        let burst = pump(
            quiet: Self.quietStart, within: limit, until: Array(subject.firstPaint.utf8))
        guard burst.size > 0 else { throw .program("\(subject.name) shows nothing") }
        return Double(burst.last - started) / 1e6
    }

    /// Lets the program come to rest, reading along.
    func rest(milliseconds: Int) {
        let end = Stopwatch.nanoseconds + Int64(milliseconds) * 1_000_000
        while !hasEnded {
            let left = (end - Stopwatch.nanoseconds) / 1_000_000
            guard left > 0 else { return }
            _ = pump(quiet: Int(left), within: Int(left))
        }
    }

    /// Presses a key that is no more than its characters.
    ///
    /// - Returns: Microseconds until the last byte that it caused was read, nil when it caused none;
    ///   and the bytes.
    func press(_ key: Character) throws(BenchError) -> (microseconds: Double?, bytes: Int) {
        // What comes late is not this key's.
        _ = pump(quiet: 0, within: 0)
        let sent = Stopwatch.nanoseconds
        send(Array(String(key).utf8))
        let burst = pump(quiet: Self.quietKey, within: Self.silence)
        if hasEnded { throw .program("\(subject.name) ended") }
        return (burst.size == 0 ? nil : Double(burst.last - sent) / 1000, burst.size)
    }

    /// Sends a key, if any, and waits until the program has taken it and shown everything, and all its
    /// threads sleep.
    ///
    /// That holds however slow the program and however busy the machine is: a thread that only waits
    /// for a processor does not sleep.
    func comeToRest(after key: String = "", within limit: Int) throws(BenchError) {
        if !key.isEmpty { send(key) }
        let end = Stopwatch.nanoseconds + Int64(limit) * 1_000_000
        var before: Int?
        while Stopwatch.nanoseconds < end {
            let isQuiet = self.isQuiet(milliseconds: Self.look)
            if hasEnded { throw .program("\(subject.name) has ended too early") }
            let now = isQuiet && !hasKeysWaiting ? ProcessFacts.sleepsIfAsleep(process) : nil
            if let now, now == before { return }
            before = now
        }
        throw .program("\(subject.name) does not come to rest")
    }

    /// Whether the program has not taken yet all that was sent.
    private var hasKeysWaiting: Bool { atelier_terminal_child_has_input(master) > 0 }

    /// The most memory that the program had, in kilobytes.
    var peakMemory: Int { Int(ProcessFacts.number("VmHWM", in: "/proc/\(process)/status")) }

    /// What of its memory no file backs, in kilobytes.
    var anonymousMemory: Int {
        Int(ProcessFacts.number("RssAnon", in: "/proc/\(process)/status"))
    }

    /// How often its threads have gone to sleep so far: each wake-up ends so.
    var sleeps: Int { ProcessFacts.sleeps(of: process) }

    /// What it needs now.
    var memory: Memory { Memory(of: process) }

    /// Sends keys.
    func send(_ keys: String) { send(Array(keys.utf8)) }

    /// Reads one run of output: waits for its beginning, and for its end.
    func settle(quiet: Int, within limit: Int) { _ = pump(quiet: quiet, within: limit) }

    /// Whether nothing comes for so long.
    func isQuiet(milliseconds: Int) -> Bool {
        pump(quiet: 0, within: milliseconds).size == 0
    }

    /// Reads what is there, and waits for nothing.
    func drain() { _ = pump(quiet: 0, within: 0) }

    /// Presses the key that ends it.
    ///
    /// - Returns: Milliseconds until it has ended; nil when it has not by then.
    func leave(_ key: String, within limit: Int) -> Double? {
        let sent = Stopwatch.nanoseconds
        send(key)
        while !hasEnded, Stopwatch.nanoseconds - sent < Int64(limit) * 1_000_000 {
            _ = pump(quiet: 0, within: 20)
        }
        return hasEnded ? Double(Stopwatch.nanoseconds - sent) / 1e6 : nil
    }

    private func send(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

    /// Reads one run of output.
    ///
    /// - Parameters:
    ///   - quiet: milliseconds of silence that end it.
    ///   - limit: milliseconds to wait for its beginning, or for `text`.
    ///   - text: what it has to hold; empty for anything.
    private func pump(quiet: Int, within limit: Int, until text: [UInt8] = []) -> Burst {
        var burst = Burst()
        var seen: [UInt8] = []
        var isWhole = text.isEmpty
        let begin = Stopwatch.nanoseconds
        var buffer = [UInt8](repeating: 0, count: 65536)
        while !hasEnded {
            let waits = burst.size == 0 || !isWhole
            let end =
                waits ? begin + Int64(limit) * 1_000_000 : burst.last + Int64(quiet) * 1_000_000
            let left = (end - Stopwatch.nanoseconds + 999_999) / 1_000_000
            var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&source, 1, Int32(clamping: max(0, left))) > 0 else { break }
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else {
                hasEnded = true
                break
            }
            burst.last = Stopwatch.nanoseconds
            burst.size += count
            if !isWhole {
                seen += buffer[..<count]
                isWhole = seen.contains(text)
            }
            let answer = answers.answer(to: buffer[..<count])
            if !answer.isEmpty { send(answer) }
        }
        return isWhole ? burst : Burst()
    }
}
