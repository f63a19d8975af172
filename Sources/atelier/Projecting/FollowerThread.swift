import Glibc
import NcursesTerminal
import SessionStore
import Workshop

/// Follows a session on a thread of its own: whatever the folder does, the other thread takes keys.
///
/// Sleeps while nothing changes; what was seen last waits until it is taken, which a call of the waker
/// tells the other thread to do.
final class FollowerThread: Sendable {
    /// What was seen.
    struct Sight: Sendable {
        /// The session; nil while it never could be read.
        var session: Session?
        /// What the facilitator has put on stage.
        var directions: StageDirections
        /// Why the session cannot be read at this moment; nil when it can.
        var trouble: SessionFileError?
        /// The session file, behind all links.
        var path: String

        init(_ follower: Follower) {
            session = follower.session
            directions = follower.directions
            trouble = follower.trouble
            path = follower.path
        }
    }

    private let mailbox = Mailbox<Never, Sight>()
    private let first = Latch()
    /// Wakes the thread to end it.
    private let stop = Waker()

    /// Begins to follow a file, which need not be there yet.
    init(
        _ file: String, waking waker: Waker, on files: sending any FileSystem = LinuxFileSystem()
    ) {
        let files = Handed(files)
        let (mailbox, first, stop) = (mailbox, first, stop)
        _ = WorkThread {
            let follower = Follower(file, on: files.value)
            mailbox.answer(overwriting: Sight(follower))
            first.open()
            waker.wake()
            while Self.wait(for: follower, or: stop) {
                guard follower.look() else { continue }
                mailbox.answer(overwriting: Sight(follower))
                waker.wake()
            }
        }
    }

    deinit { stop.wake() }

    /// What was seen last; nil when it is what was taken before.
    func takeSight() -> Sight? { mailbox.takeAnswers().last }

    /// What was seen first, once it was; nil when that takes longer.
    func firstSight(waitingMilliseconds: Int64? = nil) -> Sight? {
        first.wait(milliseconds: waitingMilliseconds) ? takeSight() : nil
    }

    /// Sleeps until there is something to look at; false when nothing is to be looked at any more.
    private static func wait(for follower: Follower, or stop: Waker) -> Bool {
        var sources = [follower.fileDescriptor, stop.fileDescriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        _ = poll(&sources, nfds_t(sources.count), Int32(follower.interval ?? -1))
        return sources[1].revents == 0
    }
}
