/// What a file is opened for.
public enum FileAccess: Sendable {
    /// To read one that is there, behind links too; never waits, not even for a pipe.
    case reading
    /// To read one of the program's own hidden files: no link, for anybody who can put a file into the
    /// folder could have it lead elsewhere.
    case readingOwn
    /// To have a folder's names written to the disk.
    case folder
    /// To read and write one that must not be there yet.
    case making
    /// To read and write one of the program's own, made when it is missing; no link.
    case updating
}
