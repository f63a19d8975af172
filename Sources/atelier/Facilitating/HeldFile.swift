import Facilitation
import SessionStore
import Workshop

/// A session file that another program has open, and this one only reads.
struct HeldFile {
    /// Where it is, behind all links.
    let path: String
    /// Who has it; nil when the lock does not tell.
    private(set) var holder: LockHolder?
    /// What was read last.
    private(set) var session: Session
    private var version: LiveVersion

    /// Reads a session while another program has it open.
    ///
    /// - Throws: why it cannot be read.
    init(_ path: String, heldBy holder: LockHolder?) throws(SessionFileError) {
        self.path = LinuxFileSystem().resolved(path)
        self.holder = holder
        // Before the session, so that what is recorded in between is read once more.
        version = LiveVersion(of: path)
        session = try SessionFile.readLive(path)
    }

    /// Who has it, for the screen.
    var shownHolder: SessionHolder {
        guard let holder else { return .unknown }
        let own = holder.surroundings
        return .program(process: own.process, host: own.host, since: holder.since)
    }

    /// Reads the session again when something was recorded, or somebody else has it now.
    ///
    /// What cannot be read at this moment is tried again at the next look.
    ///
    /// - Returns: Whether there is something new.
    mutating func look(heldBy holder: LockHolder?) -> Bool {
        let found = LiveVersion(of: path)
        let isOther = holder != nil && holder != self.holder
        guard found != version || isOther else { return false }
        guard let session = try? SessionFile.readLive(path) else { return false }
        (version, self.session) = (found, session)
        if let holder { self.holder = holder }
        return true
    }
}
