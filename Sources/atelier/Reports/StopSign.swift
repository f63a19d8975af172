import Glibc
import Synchronization

/// Asks work on another thread to end.
final class StopSign: Sendable {
    /// When it is due, in milliseconds of the clock that nobody sets; `.max` while nobody asks.
    private let deadline = Atomic<Int64>(.max)

    /// Asks for the end in so many milliseconds; what ends by itself before is left alone.
    func raise(inMilliseconds delay: Int64) {
        deadline.store(Self.now + delay, ordering: .relaxed)
    }

    /// Whether the time is up.
    var isDue: Bool { Self.now >= deadline.load(ordering: .relaxed) }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
