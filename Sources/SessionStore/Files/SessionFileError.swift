/// Why a session or template file cannot be read or written.
public enum SessionFileError: Error, Equatable, Sendable {
    /// There is no such file.
    case missing(String)
    /// A folder, a device or the like stands in its place.
    case isFolder(String)
    /// A link, where the program opens only files of its own.
    case isLink(String)
    /// Reading is not permitted.
    case notReadable(String)
    /// The file has more bytes than the limit.
    case tooLarge(String, bytes: Int, limit: Int)
    /// The system fails to read, with the number of its error.
    case readFailed(String, errno: Int32)
    /// The file is of a later format than this program knows.
    case laterFormat(String, found: Int, known: Int)
    /// The file was read, and this is wrong with it.
    case problems(String, [Problem])
    /// What was to be written could not be read again, for this reason; nothing was written.
    case notReadableAgain(String, ProblemReason)
    /// Writing in the folder is not permitted.
    case noPermission(folder: String)
    /// There is no room on the disk, or the quota is used up.
    case diskFull(String)
    /// The disk is mounted read-only.
    case readOnly(String)
    /// The folder to write to is not there.
    case folderMissing(String)
    /// Another disk stands in the place of the folder: the stick is out, or its mounting was undone.
    case folderExchanged(String)
    /// A new file would have replaced one that is there.
    case exists(String)
    /// The system fails to write, with the number of its error.
    case writeFailed(String, errno: Int32)
}
