import Facilitation
import NcursesTerminal

/// Runs errands one after the other while the facilitator goes on typing.
///
/// Not the thread that records: a stick that does not answer must not hold up what is said. Results
/// wait until the event loop takes them, which a call of the waker tells it to do.
final class ErrandThread: Sendable {
    /// Something to be done, and the event that tells what became of it.
    typealias Errand = @Sendable () -> Event.Input

    private let mailbox: Mailbox<Errand, Event.Input>
    /// The thread, whose end can be waited for once it was closed.
    let thread: WorkThread

    /// Starts the thread.
    init(waker: Waker) {
        let mailbox = Mailbox<Errand, Event.Input>()
        self.mailbox = mailbox
        thread = WorkThread(waking: waker) {
            while case .job(let errand) = mailbox.take() {
                mailbox.answer([errand()])
                waker.wake()
            }
        }
    }

    /// Has something done.
    func post(_ errand: @escaping Errand) { mailbox.post(errand) }

    /// What has been done since the last call.
    func takeResults() -> [Event.Input] { mailbox.takeAnswers() }

    /// Ends the thread once everything is done.
    func close() { mailbox.close() }

    /// Waits until everything is done, and ends the thread; the results nobody has taken.
    func finish() -> [Event.Input] {
        close()
        thread.wait()
        return takeResults()
    }
}
