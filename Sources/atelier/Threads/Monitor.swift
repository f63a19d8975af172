import Glibc

/// A value that several threads share, one at a time, and may wait on for what others make of it.
///
/// Unchecked because of the pointers: they never change, what they point to is the system's own for
/// several threads or guarded by that lock, and nobody has it any more when it is freed. Not
/// `Synchronization.Mutex`, which nobody can wait on for a change, and of which the thread sanitizer
/// knows nothing.
final class Monitor<Value: Sendable>: @unchecked Sendable {
    // Allocated: the system knows lock and bell by their addresses, and a stored property may not be
    // accessed from two threads at once, not even for its address.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let bell = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let value = UnsafeMutablePointer<Value>.allocate(capacity: 1)

    init(_ value: Value) {
        self.value.initialize(to: value)
        lock.initialize(to: pthread_mutex_t())
        bell.initialize(to: pthread_cond_t())
        pthread_mutex_init(lock, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        // A clock that nobody sets.
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(bell, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(bell)
        pthread_mutex_destroy(lock)
        value.deinitialize(count: 1)
        lock.deallocate()
        bell.deallocate()
        value.deallocate()
    }

    /// Looks at the value, or changes it where nobody waits for that.
    func with<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return body(&value.pointee)
    }

    /// Changes the value, and has whoever waits look at it.
    func change(_ body: (inout Value) -> Void) {
        pthread_mutex_lock(lock)
        body(&value.pointee)
        pthread_cond_broadcast(bell)
        pthread_mutex_unlock(lock)
    }

    /// Waits until the value gives something, at most so long; nil waits for ever.
    ///
    /// - Returns: what it gave; nil when it did not in time.
    func wait<Result>(milliseconds: Int64?, for body: (inout Value) -> Result?) -> Result? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        var end = milliseconds.map(Self.moment) ?? timespec()
        while true {
            if let found = body(&value.pointee) { return found }
            if milliseconds == nil {
                pthread_cond_wait(bell, lock)
            } else if pthread_cond_timedwait(bell, lock, &end) == ETIMEDOUT {
                return body(&value.pointee)
            }
        }
    }

    private static func moment(in milliseconds: Int64) -> timespec {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let nanoseconds = Int64(now.tv_nsec) + milliseconds % 1000 * 1_000_000
        return timespec(
            tv_sec: now.tv_sec + Int(milliseconds / 1000 + nanoseconds / 1_000_000_000),
            tv_nsec: Int(nanoseconds % 1_000_000_000))
    }
}
