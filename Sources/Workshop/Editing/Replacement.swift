/// One thing before and after a change: nil before when it is new, nil after when it goes.
public struct Replacement<Value: Equatable & Sendable>: Equatable, Sendable {
    /// As it was.
    public var before: Value?
    /// As it becomes.
    public var after: Value?

    /// Makes a replacement.
    public init(before: Value?, after: Value?) {
        self.before = before
        self.after = after
    }

    /// The same the other way round.
    public var inverse: Replacement { Replacement(before: after, after: before) }
}
