import Glibc
import NcursesTerminal

/// A thread that does one thing and ends.
final class WorkThread: Sendable {
    private let end = Latch()

    /// Starts a thread.
    ///
    /// - Parameters:
    ///   - waker: woken once it is over.
    ///   - work: what it does.
    init(waking waker: Waker? = nil, _ work: @escaping @Sendable () -> Void) {
        let end = self.end
        let context = Unmanaged.passRetained(
            Work {
                work()
                end.open()
                waker?.wake()
            })
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { context in
                if let context {
                    Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                }
                return nil
            }, context.toOpaque())
        if failure == 0 {
            // Nobody joins it: a thread that the disk does not let go must hold up nobody else.
            pthread_detach(thread)
        } else {
            context.release()
            end.open()
        }
    }

    /// Whether it is over.
    var isOver: Bool { end.isOpen }

    /// Waits until it is over, at most so long; nil waits for ever.
    ///
    /// - Returns: Whether it is.
    @discardableResult
    func wait(milliseconds: Int64? = nil) -> Bool { end.wait(milliseconds: milliseconds) }
}

/// What a thread does, where the system wants a pointer.
private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
