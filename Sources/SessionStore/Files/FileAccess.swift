/// What a file is opened for.
public enum FileAccess: Sendable {
    /// To read one that is there; never waits, not even for a pipe.
    case reading
    /// To have a folder's names written to the disk.
    case folder
    /// To write one that must not be there yet.
    case making
    /// To read and write one, made when it is missing.
    case updating
}
