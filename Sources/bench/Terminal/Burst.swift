/// One run of output of a program.
struct Burst {
    /// When the last of it was read, in nanoseconds of the monotonic clock.
    var last: Int64 = 0
    /// Bytes.
    var size = 0
}
