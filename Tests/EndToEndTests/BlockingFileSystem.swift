import Glibc
import SessionStore

/// The machine's file system, whose `fdatasync`, or opening of files, waits until the test lets it go.
final class BlockingFileSystem: FileSystem, @unchecked Sendable {
    private let files = LinuxFileSystem()
    private var mutex = pthread_mutex_t()
    private var bell = pthread_cond_t()
    // What the mutex guards.
    private var isBlocked = false
    private var opensNothing = false
    private var waiting = 0

    init() {
        pthread_mutex_init(&mutex, nil)
        pthread_cond_init(&bell, nil)
    }

    /// From now on a sync does not return.
    func block() { change { isBlocked = true } }

    /// From now on no file is opened.
    func blockOpening() { change { opensNothing = true } }

    /// Lets all calls return.
    func letGo() {
        change {
            isBlocked = false
            opensNothing = false
        }
    }

    /// Returns once a call is waiting.
    func waitUntilOneWaits() {
        pthread_mutex_lock(&mutex)
        while waiting == 0 { pthread_cond_wait(&bell, &mutex) }
        pthread_mutex_unlock(&mutex)
    }

    private func change(_ body: () -> Void) {
        pthread_mutex_lock(&mutex)
        body()
        pthread_cond_broadcast(&bell)
        pthread_mutex_unlock(&mutex)
    }

    private func wait(while isBlocked: () -> Bool) {
        pthread_mutex_lock(&mutex)
        waiting += 1
        pthread_cond_broadcast(&bell)
        while isBlocked() { pthread_cond_wait(&bell, &mutex) }
        waiting -= 1
        pthread_mutex_unlock(&mutex)
    }

    func syncData(_ file: Int32) throws(SystemFailure) {
        wait { isBlocked }
        try files.syncData(file)
    }

    func open(
        _ path: String, _ access: FileAccess, permissions: UInt32
    ) throws(SystemFailure) -> Int32 {
        wait { opensNothing }
        return try files.open(path, access, permissions: permissions)
    }

    func close(_ file: Int32) throws(SystemFailure) { try files.close(file) }

    func read(
        _ file: Int32, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemFailure) -> Int { try files.read(file, into: buffer) }

    func write(
        _ file: Int32, _ bytes: UnsafeRawBufferPointer
    ) throws(SystemFailure) -> Int { try files.write(file, bytes) }

    func seek(_ file: Int32, to place: Int) throws(SystemFailure) {
        try files.seek(file, to: place)
    }

    func truncate(_ file: Int32, to size: Int) throws(SystemFailure) {
        try files.truncate(file, to: size)
    }

    func permit(_ file: Int32, _ permissions: UInt32) throws(SystemFailure) {
        try files.permit(file, permissions)
    }

    func sync(_ file: Int32) throws(SystemFailure) { try files.sync(file) }

    func status(of file: Int32) throws(SystemFailure) -> FileStatus { try files.status(of: file) }

    func status(at path: String) throws(SystemFailure) -> FileStatus {
        try files.status(at: path)
    }

    func rename(_ path: String, to other: String) throws(SystemFailure) {
        try files.rename(path, to: other)
    }

    func link(_ path: String, to other: String) throws(SystemFailure) {
        try files.link(path, to: other)
    }

    func remove(_ path: String) throws(SystemFailure) { try files.remove(path) }

    func lock(_ file: Int32) throws(SystemFailure) -> Bool { try files.lock(file) }

    func names(in folder: String) throws(SystemFailure) -> [String] {
        try files.names(in: folder)
    }

    func resolved(_ path: String) -> String { files.resolved(path) }
}
