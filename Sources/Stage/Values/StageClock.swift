import Workshop

/// What a clock shows, in whole seconds: the time left, or how much too long it has been.
struct StageClock: Equatable, Sendable {
    /// The seconds shown, never negative.
    let seconds: Int
    /// Whether the time is over, and the seconds count on.
    let isOver: Bool
    /// When it shows something else; nil while it stands still.
    let changesAt: Moment?

    /// Reads a clock that has run for `elapsed` of `length`, both in milliseconds.
    init(elapsed: Int64, length: Int64, now: Moment, isRunning: Bool) {
        let next: Int64
        if elapsed < length {
            let left = (length - elapsed + 999) / 1000
            seconds = Int(left)
            isOver = false
            next = length + 1000 - left * 1000
        } else {
            let over = (elapsed - length) / 1000
            seconds = Int(over)
            isOver = true
            next = length + (over + 1) * 1000
        }
        changesAt =
            isRunning ? Moment(milliseconds: now.milliseconds + max(1, next - elapsed)) : nil
    }
}
