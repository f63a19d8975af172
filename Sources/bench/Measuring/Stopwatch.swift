import Glibc

/// Time as the kernel's monotonic clock tells it.
enum Stopwatch {
    /// Nanoseconds since some moment in the past.
    static var nanoseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Runs `body` once and returns the microseconds it took.
    static func microseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = nanoseconds
        try body()
        return Double(nanoseconds - start) / 1000
    }

    /// Runs `body` once and returns the microseconds for which this thread had the processor.
    static func processorMicroseconds(_ body: () throws -> Void) rethrows -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1_000_000 + Double(time.tv_nsec) / 1000
        }
        let start = now()
        try body()
        return now() - start
    }
}
