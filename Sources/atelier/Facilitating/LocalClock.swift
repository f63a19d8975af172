import CSystem
import Glibc
import Workshop

/// The system's clock, with the offset of the local one.
struct LocalClock {
    /// How far the local clock is ahead of universal time, in seconds, at the last ``now()``.
    private(set) var offsetSeconds = 0
    private var minute = Int64.min

    /// The time; the zone is asked about when a new minute has begun, since that costs more.
    mutating func now() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let second = Int64(time.tv_sec)
        if second / 60 != minute {
            minute = second / 60
            var local = atelier_zoned_time()
            if atelier_zoned_time_at(nil, second, &local) {
                offsetSeconds = Int(local.offset_seconds)
            }
        }
        return Moment(milliseconds: second * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
