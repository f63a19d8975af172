import Glibc

/// The clock that nobody sets, and that stands still while the computer sleeps.
enum SteadyClock {
    /// How many milliseconds it has counted.
    static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
