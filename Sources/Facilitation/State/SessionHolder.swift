import Workshop

/// The program that has a session open elsewhere, so that this one can only look on.
public enum SessionHolder: Equatable, Sendable {
    /// It says who it is: a process of a machine, and since when.
    case program(process: Int, host: String, since: Moment)
    /// It does not say.
    case unknown
}
