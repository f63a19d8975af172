import Glibc
import Workshop

/// Holds a session file for one program at a time.
///
/// What counts is the system's lock on a hidden file that is never renamed nor removed; it ends with
/// the process. Where it does not reach the other machine, as over sshfs and davfs2 and in folders that
/// are synchronised, the text in the file has to be believed: who has not emptied it may still be at
/// work.
final class SessionLock {
    /// What comes of trying to take the lock.
    enum Outcome {
        /// Taken; `from` is somebody who had it and went without giving it back.
        case held(SessionLock, from: LockHolder?)
        /// Somebody has it, unknown when they have not said who they are.
        case heldBy(LockHolder?)
        /// Nobody has it on this machine, but somebody elsewhere has not given it back.
        case leftBy(LockHolder)
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
    /// - Parameter takesOver: whether what is left by somebody elsewhere is taken.
    /// - Throws: why the hidden file cannot be made.
    static func acquire(
        _ path: String, as own: LockHolder, takesOver: Bool, on files: any FileSystem
    ) throws(SystemFailure) -> Outcome {
        let file = try files.open(path, .updating, permissions: 0o644)
        do throws(SystemFailure) {
            guard try files.status(of: file).kind == .file else {
                throw SystemFailure(errno: EISDIR)
            }
            // Over CIFS, what another machine has locked cannot even be read.
            let holder = (try? ShortFile.bytes(of: file, on: files)).flatMap(LockHolder.read)
            guard try isFree(file, holder, seenFrom: own.program, on: files) else {
                try? files.close(file)
                return .heldBy(holder)
            }
            if let holder, !takesOver, isElsewhere(holder.program, seenFrom: own.program) {
                try? files.close(file)
                return .leftBy(holder)
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

    /// Whether that run may go on where this machine's locks do not reach; one that had our own
    /// number here is over.
    private static func isElsewhere(_ other: ProcessIdentity, seenFrom own: ProcessIdentity) -> Bool
    {
        var same = own
        same.machine = other.machine
        return other != same && !other.isGone(seenFrom: own)
    }

    /// Who has the lock of a file; nil when nobody has.
    static func holder(
        _ path: String, seenFrom own: ProcessIdentity, on files: any FileSystem
    ) -> LockHolder? {
        guard let file = try? files.open(path, .readingOwn, permissions: 0) else { return nil }
        defer { try? files.close(file) }
        let holder = (try? ShortFile.bytes(of: file, on: files)).flatMap(LockHolder.read)
        let isFree = try? isFree(file, holder, seenFrom: own, on: files)
        return isFree == true ? nil : holder
    }

    /// Gives the lock back.
    func release() {
        guard isHeld else { return }
        isHeld = false
        try? files.truncate(file, to: 0)
        // On a stick that is taken to another laptop it would ask who has it.
        try? files.sync(file)
        try? files.close(file)
    }

    private static func isFree(
        _ file: Int32, _ holder: LockHolder?, seenFrom own: ProcessIdentity,
        on files: any FileSystem
    ) throws(SystemFailure) -> Bool {
        do throws(SystemFailure) {
            return try files.lock(file)
        } catch  where [ENOLCK, ENOTSUP, ENOSYS, EINVAL, EBADF].contains(error.errno) {
            // Where the system has no locks, as on some network shares, the text has to do.
            return holder?.program.isGone(seenFrom: own) ?? true
        }
    }
}
