import Facilitation
import NcursesTerminal
import SessionStore
import Wording
import Workshop

/// Writes the copy of the evening on a thread of its own: neither what is recorded nor what was asked
/// for besides waits for a stick that does not answer.
final class CopyThread: Sendable {
    /// What is to be done about the copy of a workshop.
    enum Job: Sendable {
        /// The copy goes there from now on; nil for where it was remembered.
        case begin(folder: String?)
        /// The copy is written, as far as this.
        case write(Session)
        /// No more copies; where they went is forgotten.
        case end
    }

    private struct Order: Sendable {
        var job: Job
        var path: String

        var isWriting: Bool {
            if case .write = job { return true }
            return false
        }
    }

    private let mailbox: Mailbox<Order, Event.Input>
    /// The thread, whose end can be waited for once it was closed.
    let thread: WorkThread

    /// Starts the thread.
    init(waker: Waker) {
        let mailbox = Mailbox<Order, Event.Input>()
        self.mailbox = mailbox
        thread = WorkThread(waking: waker) {
            var desk = CopyDesk()
            while case .job(let order) = mailbox.take() {
                guard let answer = desk.take(order.job, of: order.path) else { continue }
                mailbox.answer([answer])
                waker.wake()
            }
        }
    }

    /// Has something done about the copy of the workshop there; of copies that wait only the newest
    /// is written.
    func post(_ job: Job, of path: String) {
        let order = Order(job: job, path: path)
        mailbox.arrange { orders in
            if order.isWriting, let last = orders.last, last.isWriting, last.path == path {
                orders.removeLast()
            }
            orders.append(order)
        }
    }

    /// What has been done since the last call.
    func takeResults() -> [Event.Input] { mailbox.takeAnswers() }

    /// Ends the thread once everything is done.
    func close() { mailbox.close() }
}

/// What the thread knows of the copies.
private struct CopyDesk {
    private var copies: [String: SecondCopy] = [:]

    mutating func take(_ job: CopyThread.Job, of path: String) -> Event.Input? {
        switch job {
        case .begin(let folder):
            copies[path] =
                folder.map { SecondCopy(of: path, into: $0) }
                ?? SecondCopy(rememberedBeside: path)
            return nil
        case .write(let session):
            return write(session, of: path)
        case .end:
            copies.removeValue(forKey: path)?.forget()
            return nil
        }
    }

    private mutating func write(_ session: Session, of path: String) -> Event.Input? {
        guard var copy = copies[path] else { return nil }
        defer { copies[path] = copy }
        do throws(SecondCopy.Failure) {
            let written = try copy.write(session)
            do throws(SessionFileError) {
                try PhotoFolder.mirror(session, from: path, to: written)
            } catch {
                throw .file(error)
            }
            var clock = LocalClock()
            return .copyWritten(of: path, to: written, at: clock.now())
        } catch {
            return .copyNotWritten(of: path, in: copy.folder, why: error.phrase)
        }
    }
}

extension SecondCopy.Failure {
    /// Why, in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .ownFolder: Phrase("message.copyToOwnFolder")
        case .file(let error): error.phrase
        }
    }
}
