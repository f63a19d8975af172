import Workshop

/// When the whole file is written besides each change of round and the end of the sitting.
public struct CheckpointPolicy: Equatable, Sendable {
    /// After so many steps.
    public var steps: Int
    /// When so many seconds have passed with at least one step.
    public var seconds: Int

    /// Makes a policy.
    public init(steps: Int = 200, seconds: Int = 300) {
        self.steps = steps
        self.seconds = seconds
    }

    /// Whether it is time.
    ///
    /// - Parameters:
    ///   - steps: steps that the file does not hold.
    ///   - last: when the file was written last.
    public func isDue(steps: Int, since last: Moment, now: Moment) -> Bool {
        steps >= self.steps
            || steps > 0 && now.milliseconds - last.milliseconds >= Int64(self.seconds) * 1000
    }
}
