/// What the system answers when it refuses a call: the number of its error.
public struct SystemFailure: Error, Equatable, Sendable {
    /// The number, `ENOSPC` for instance.
    public let errno: Int32

    /// Makes a failure.
    public init(errno: Int32) { self.errno = errno }
}
