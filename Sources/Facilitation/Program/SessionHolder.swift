import Workshop

/// The program that a session is left to, so that this one can only look on.
public enum SessionHolder: Equatable, Sendable {
    /// It says who it is: a process of a machine, and since when.
    case program(process: Int, host: String, since: Moment)
    /// A laptop whose locks do not reach this one, and which has not given the workshop back: it may
    /// still be at work, or have been cut off.
    case elsewhere(host: String, since: Moment)
    /// It does not say.
    case unknown
    /// A later version of the program, in whose format the file is; open or not.
    case laterVersion
    /// Nobody: nothing can be written beside the file at the moment.
    case closedFolder
}
