import Facilitation
import Glibc
import NcursesTerminal

/// Runs errands one after the other while the facilitator goes on typing.
///
/// Not the thread that records: a stick that does not answer must not hold up what is said. Results
/// wait until the event loop takes them, which a call of the waker tells it to do.
final class ErrandThread: @unchecked Sendable {
    /// Something to be done, and the event that tells what became of it.
    typealias Errand = @Sendable () -> Event.Input

    private let waker: Waker
    private var thread = pthread_t()
    private var lock = pthread_mutex_t()
    private var bell = pthread_cond_t()
    // Below, what the lock guards.
    private var errands: [Errand] = []
    private var results: [Event.Input] = []
    private var isFinishing = false

    /// Starts the thread.
    init(waker: Waker) {
        self.waker = waker
        pthread_mutex_init(&lock, nil)
        pthread_cond_init(&bell, nil)
        let own = Unmanaged.passRetained(self)
        pthread_create(
            &thread, nil,
            { context in
                if let context {
                    Unmanaged<ErrandThread>.fromOpaque(context).takeRetainedValue().work()
                }
                return nil
            }, own.toOpaque())
    }

    /// Has something done.
    func post(_ errand: @escaping Errand) {
        pthread_mutex_lock(&lock)
        errands.append(errand)
        pthread_cond_signal(&bell)
        pthread_mutex_unlock(&lock)
    }

    /// What has been done since the last call.
    func takeResults() -> [Event.Input] {
        pthread_mutex_lock(&lock)
        defer { pthread_mutex_unlock(&lock) }
        defer { results = [] }
        return results
    }

    /// Waits until everything is done, and ends the thread; the results nobody has taken.
    func finish() -> [Event.Input] {
        pthread_mutex_lock(&lock)
        isFinishing = true
        pthread_cond_signal(&bell)
        pthread_mutex_unlock(&lock)
        pthread_join(thread, nil)
        return takeResults()
    }

    private func work() {
        while let errand = next() {
            let result = errand()
            pthread_mutex_lock(&lock)
            results.append(result)
            pthread_mutex_unlock(&lock)
            waker.wake()
        }
    }

    /// The next errand; nil when nothing more will come.
    private func next() -> Errand? {
        pthread_mutex_lock(&lock)
        defer { pthread_mutex_unlock(&lock) }
        while errands.isEmpty, !isFinishing { pthread_cond_wait(&bell, &lock) }
        return errands.isEmpty ? nil : errands.removeFirst()
    }
}
