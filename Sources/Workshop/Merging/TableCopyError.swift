/// Why a file cannot be brought in.
public enum TableCopyError: Error, Equatable, Sendable {
    /// It is of another session, with this title.
    case otherSession(String)
    /// It was not made by `copy-for-a-table`, so nobody knows what it was made from.
    case notACopy
}
