import Synchronization

/// Asks work on another thread to end.
final class StopSign: Sendable {
    /// When it is due, in milliseconds of the clock that nobody sets; `.max` while nobody asks.
    private let deadline = Atomic<Int64>(.max)

    /// Asks for the end in so many milliseconds; what ends by itself before is left alone.
    func raise(inMilliseconds delay: Int64) {
        deadline.store(SteadyClock.milliseconds + delay, ordering: .relaxed)
    }

    /// Whether the time is up.
    var isDue: Bool { SteadyClock.milliseconds >= deadline.load(ordering: .relaxed) }
}
