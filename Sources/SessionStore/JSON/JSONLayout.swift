/// How the writer lays out an array or an object.
public enum JSONLayout: UInt8, Equatable, Sendable {
    /// Each element or member on a line of its own.
    case block
    /// Everything on one line, for short lists of scalars.
    case inline
}
