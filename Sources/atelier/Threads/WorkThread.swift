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

extension WorkThread {
    /// What is made of each of several things, made by as many threads as there are processors.
    static func makings<Thing: Sendable, Made: Sendable>(
        of things: [Thing], _ make: @escaping @Sendable (Thing) -> Made
    ) -> [Made] {
        let count = min(things.count, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        guard count > 1 else { return things.map(make) }
        let made = Monitor([Made?](repeating: nil, count: things.count))
        let next = Monitor(0)
        let work: @Sendable () -> Void = {
            while true {
                let place = next.with { place in
                    defer { place += 1 }
                    return place
                }
                guard place < things.count else { return }
                let one = make(things[place])
                made.with { $0[place] = one }
            }
        }
        let others = (1..<count).map { _ in WorkThread(work) }
        work()
        for other in others { other.wait() }
        // Where no thread could be begun, this one has done everything.
        return made.with { $0.compactMap { $0 } }
    }
}

/// What a thread does, where the system wants a pointer.
private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
