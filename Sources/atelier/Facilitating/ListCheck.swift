import Facilitation
import NcursesTerminal
import SessionStore

/// Reads the files that a list has only passed over, while the facilitator chooses one of them.
final class ListCheck: Sendable {
    private let mailbox = Mailbox<Never, Event.Input>()
    private let isStopped = Latch()

    /// Starts reading.
    ///
    /// - Parameter summaries: what the list shows of the files.
    init(of summaries: [SessionSummary], waking waker: Waker) {
        let (mailbox, isStopped) = (mailbox, isStopped)
        _ = WorkThread {
            var faulty: [SessionEntry] = []
            for var summary in summaries where summary.isPassedOver {
                if isStopped.isOpen { return }
                guard let fault = SessionFolder.fault(of: summary.path) else { continue }
                summary.details = .failure(fault)
                faulty.append(SessionEntry(summary))
            }
            guard !faulty.isEmpty else { return }
            mailbox.answer([.foundFaulty(faulty)])
            waker.wake()
        }
    }

    /// What has been found since the last call.
    func takeResults() -> [Event.Input] { mailbox.takeAnswers() }

    /// Lets the rest be: nobody looks at the list any more.
    func stop() { isStopped.open() }
}
