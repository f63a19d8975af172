import Workshop

/// What a clock shows: the time left, or how much too long it has been.
struct StageClock: Equatable, Sendable {
    /// What it counts in.
    enum Unit: Equatable, Sendable {
        case seconds
        /// Whole minutes, until the last two begin: whoever reads them is not hurried.
        case minutes
        /// Seconds of a single turn, which are never large: nobody is to be watched running out of time.
        case turn
    }

    /// The seconds shown, never negative; a multiple of 60 in minutes.
    let seconds: Int
    /// Whether the time is over, and the clock counts on.
    let isOver: Bool
    /// What it counts in.
    let unit: Unit
    /// When it shows something else; nil while it stands still.
    let changesAt: Moment?

    /// From when on a countdown in minutes counts seconds, in milliseconds before its end.
    static let lastMinutes: Int64 = 120_000

    /// Reads a clock that has run for `elapsed` of `length`, both in milliseconds.
    init(
        elapsed: Int64, length: Int64, now: Moment, isRunning: Bool, in unit: Unit = .seconds
    ) {
        let left = length - elapsed
        isOver = left <= 0
        let countsSeconds = unit == .minutes && left <= Self.lastMinutes && !isOver
        self.unit = countsSeconds ? .seconds : unit
        let step: Int64 = self.unit == .minutes ? 60_000 : 1000
        let next: Int64
        if !isOver {
            let steps = (left + step - 1) / step
            seconds = Int(steps * step / 1000)
            next = length + step - steps * step
        } else {
            let over = -left / step
            seconds = Int(over * step / 1000)
            next = length + (over + 1) * step
        }
        changesAt =
            isRunning ? Moment(milliseconds: now.milliseconds + max(1, next - elapsed)) : nil
    }

    /// Whether it should be noticed: the last two minutes, and whatever is too long.
    var isUrgent: Bool {
        unit != .turn && (isOver || seconds <= Int(Self.lastMinutes / 1000))
    }
}
