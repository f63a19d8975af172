import Glibc
import Workshop

/// Holds a session file for one program at a time.
///
/// What counts is the system's lock on a hidden file that is never renamed nor removed; it ends with
/// the process. The text in it only serves to say who it is.
final class SessionLock {
    /// What comes of trying to take the lock.
    enum Outcome {
        /// Taken; `from` is somebody who had it and went without giving it back.
        case held(SessionLock, from: LockHolder?)
        /// Somebody has it, unknown when they have not said who they are.
        case heldBy(LockHolder?)
    }

    private let file: Int32
    private let files: any FileSystem
    private var isHeld = true

    private init(_ file: Int32, on files: any FileSystem) {
        self.file = file
        self.files = files
    }

    deinit { release() }

    /// Takes the lock if nobody has it, and says so in it.
    ///
    /// - Throws: why the hidden file cannot be made.
    static func acquire(
        _ path: String, as own: LockHolder, on files: any FileSystem
    ) throws(SystemFailure) -> Outcome {
        let file = try files.open(path, .updating, permissions: 0o644)
        do throws(SystemFailure) {
            let holder = LockHolder.read(try ShortFile.bytes(of: file, on: files))
            guard try isFree(file, holder, seenFrom: own.surroundings, on: files) else {
                try? files.close(file)
                return .heldBy(holder)
            }
            let lock = SessionLock(file, on: files)
            // The text is only for people; a full disk must not keep anybody from working.
            try? files.truncate(file, to: 0)
            try? files.seek(file, to: 0)
            let text = JSONWriter.file(JSONValue(own.json.content, layout: .inline))
            try? FileWriting.write(text[...], to: file, on: files)
            return .held(lock, from: holder)
        } catch {
            try? files.close(file)
            throw error
        }
    }

    /// Who has the lock of a file; nil when nobody has.
    static func holder(
        _ path: String, seenFrom own: Surroundings, on files: any FileSystem
    ) -> LockHolder? {
        guard let file = try? files.open(path, .reading, permissions: 0) else { return nil }
        defer { try? files.close(file) }
        guard let bytes = try? ShortFile.bytes(of: file, on: files) else { return nil }
        let holder = LockHolder.read(bytes)
        let isFree = try? isFree(file, holder, seenFrom: own, on: files)
        return isFree == true ? nil : holder
    }

    /// Gives the lock back.
    func release() {
        guard isHeld else { return }
        isHeld = false
        try? files.truncate(file, to: 0)
        try? files.close(file)
    }

    private static func isFree(
        _ file: Int32, _ holder: LockHolder?, seenFrom own: Surroundings, on files: any FileSystem
    ) throws(SystemFailure) -> Bool {
        do throws(SystemFailure) {
            return try files.lock(file)
        } catch  where [ENOLCK, ENOTSUP, ENOSYS, EINVAL, EBADF].contains(error.errno) {
            // Where the system has no locks, as on some network shares, the text has to do.
            return holder?.surroundings.isGone(seenFrom: own) ?? true
        }
    }
}
