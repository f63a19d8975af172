/// Why a file cannot be brought in.
public enum TableCopyError: Error, Equatable, Sendable {
    /// It is of another session, with this title.
    case otherSession(String)
}
