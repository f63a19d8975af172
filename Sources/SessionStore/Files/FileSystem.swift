/// The calls of the system that files are read and written with, one to one.
///
/// Everything that must survive a power cut goes through here, so that a test can count the calls, let
/// each of them fail, and look at what would be left.
public protocol FileSystem {
    /// Opens a file; the new one gets these permissions. Gives its number.
    func open(
        _ path: String, _ access: FileAccess, permissions: UInt32
    ) throws(SystemFailure) -> Int32
    /// Closes a file, which also gives up its lock.
    func close(_ file: Int32) throws(SystemFailure)
    /// Reads on from where the file stands; 0 bytes at its end.
    func read(
        _ file: Int32, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemFailure) -> Int
    /// Writes where the file stands; gives how many of the bytes were taken, at least one.
    func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemFailure) -> Int
    /// Goes to a place, in bytes from the start.
    func seek(_ file: Int32, to place: Int) throws(SystemFailure)
    /// Cuts a file to a size in bytes.
    func truncate(_ file: Int32, to size: Int) throws(SystemFailure)
    /// Sets the permission bits.
    func permit(_ file: Int32, _ permissions: UInt32) throws(SystemFailure)
    /// Has the bytes on the disk, and of the rest what is needed to find them (`fdatasync`).
    func syncData(_ file: Int32) throws(SystemFailure)
    /// Has all of a file, or the names of a folder, on the disk (`fsync`).
    func sync(_ file: Int32) throws(SystemFailure)
    /// What is known of an open file.
    func status(of file: Int32) throws(SystemFailure) -> FileStatus
    /// What is known of the file that a path finally names.
    func status(at path: String) throws(SystemFailure) -> FileStatus
    /// Gives a file a name; whatever had it is gone at the same moment.
    func rename(_ path: String, to other: String) throws(SystemFailure)
    /// Gives a file one more name, which must be free.
    func link(_ path: String, to other: String) throws(SystemFailure)
    /// Takes a name away.
    func remove(_ path: String) throws(SystemFailure)
    /// Takes the lock of an open file without waiting; false when somebody else has it.
    func lock(_ file: Int32) throws(SystemFailure) -> Bool
    /// All names of a folder, hidden ones too, in no order.
    func names(in folder: String) throws(SystemFailure) -> [String]
    /// The path behind all links; the path itself when nothing is there.
    func resolved(_ path: String) -> String
}
