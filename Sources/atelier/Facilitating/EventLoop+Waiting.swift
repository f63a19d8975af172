import Facilitation
import TerminalUI
import Wording

// Waiting for a disk that may not answer: the screen stays alive, and whoever wants to leave can.
extension EventLoop {
    /// How long to wait before the screen says so, in milliseconds.
    static let quietPatience: Int64 = 300
    /// How long to wait for the disk once the terminal is gone and nobody can be asked any more, in
    /// milliseconds.
    private static let lastPatience: Int64 = 5000

    /// Waits for a thread; when that takes longer says what is waited for.
    ///
    /// Keys are not taken meanwhile, but for the one that leaves at once.
    ///
    /// - Parameters:
    ///   - quietly: how long to wait before it is said, in milliseconds.
    ///   - unwritten: how many changes are not on the disk yet; nil when nothing is to be written.
    /// - Returns: Whether the thread is over; false when the program is to be left without it.
    mutating func waits(
        for thread: WorkThread, quietly: Int64 = quietPatience, unwritten: () -> Int? = { nil }
    ) -> Bool {
        if isAbandoned { return thread.isOver }
        if thread.wait(milliseconds: isClosed ? Self.lastPatience : quietly) { return true }
        if isClosed { return abandon() }
        while !thread.isOver {
            handle(.waitingForDisk(unwritten: unwritten()))
            paint()
            switch terminal.next(until: nil) {
            case .key(.control("q")), .closed: return abandon()
            case .resize(let size): handle(.resize(size))
            case .key, .paste, .wake, .deadline: break
            }
        }
        handle(.waitingIsOver)
        // Other threads may have woken it meanwhile.
        terminal.waker.wake()
        return true
    }

    private mutating func abandon() -> Bool {
        isAbandoned = true
        isOver = true
        return false
    }

    /// Does something that may have to wait for the disk on a thread of its own.
    ///
    /// - Returns: nil when the program is to be left without it.
    mutating func patiently<Answer: Sendable>(
        _ body: @escaping @Sendable () -> Answer
    ) -> Answer? {
        let mailbox = Mailbox<Never, Answer>()
        let thread = WorkThread(waking: terminal.waker) { mailbox.answer([body()]) }
        guard waits(for: thread) else { return nil }
        return mailbox.takeAnswers().first
    }
}

extension Phrase {
    /// Left while the disk did not answer, with changes that are not on it.
    static func leftWaiting(_ file: String, unwritten: Int) -> Phrase {
        unwritten > 0
            ? Phrase("error.leftUnwritten", .count(unwritten), .text("file", file))
            : Phrase("error.leftWaiting", .text("file", file))
    }
    static let leftErrands = Phrase("error.leftErrands")
}
