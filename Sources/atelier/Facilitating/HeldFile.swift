import Facilitation
import SessionStore
import Workshop

/// A session file that this program only reads: another one has it open, or it is of a later format.
struct HeldFile: Sendable {
    /// Where it is, behind all links.
    let path: String
    /// Whether nobody has it, and nothing can be written beside it.
    private let isInClosedFolder: Bool
    /// Whether who has it is out of the reach of this machine's locks.
    private let isElsewhere: Bool
    /// Who has it; nil when the lock does not tell, or nobody has.
    private(set) var holder: LockHolder?
    /// What was read last.
    private(set) var session: Session
    /// The later format that it is of.
    private var laterFormat: Int?
    private var version: LiveVersion

    /// Reads a session that another program has open, or that is of a later format.
    ///
    /// - Throws: why it cannot be read.
    init(
        _ path: String, heldBy holder: LockHolder?, inClosedFolder: Bool = false,
        elsewhere: Bool = false
    ) throws(SessionFileError) {
        isElsewhere = elsewhere
        isInClosedFolder = inClosedFolder
        self.path = LinuxFileSystem().resolved(path)
        self.holder = holder
        // Before the session, so that what is recorded in between is read once more.
        version = LiveVersion(of: path)
        let shown = try SessionFile.readToShow(path)
        (session, laterFormat) = (shown.session, shown.laterFormat)
    }

    /// Who has it, or why nobody can, for the screen.
    var shownHolder: SessionHolder {
        if laterFormat != nil { return .laterVersion }
        guard let holder else { return isInClosedFolder ? .closedFolder : .unknown }
        let own = holder.program
        if isElsewhere { return .elsewhere(host: own.host, since: holder.since) }
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
        guard let shown = try? SessionFile.readToShow(path) else { return false }
        (version, session, laterFormat) = (found, shown.session, shown.laterFormat)
        if let holder { self.holder = holder }
        return true
    }
}
