/// A timer: a clock against a planned length; overtime is counted on.
public struct Countdown: Equatable, Sendable {
    /// The planned length in seconds.
    public var plannedSeconds: Int
    /// The clock; nil before the start.
    public var clock: Clock?

    /// Makes a timer.
    public init(plannedSeconds: Int, clock: Clock? = nil) {
        self.plannedSeconds = plannedSeconds
        self.clock = clock
    }
}
