import Workshop

/// Another file beside a session file that holds the same workshop: a version that a synchroniser has
/// put aside, or that came from another laptop.
public struct SessionVersion: Equatable, Sendable {
    /// Where it is.
    public let path: String
    /// What it holds, with the steps of a sitting that was cut off.
    public let session: Session

    /// The versions beside a session file from which a merge would bring something into the session.
    ///
    /// Copies for tables are none: they come in by a command of their own.
    public static func found(
        beside path: String, of session: Session, on files: any FileSystem = LinuxFileSystem()
    ) -> [SessionVersion] {
        all(beside: path, of: session, on: files) { _ in true }
            .filter { !isIn(session, $0.session) }
    }

    /// Whether everything in a version of a session is in the session, too.
    private static func isIn(_ session: Session, _ version: Session) -> Bool {
        (try? TableCopy.bringIn(version, into: session))?.session == session
    }

    /// Takes the files away that a synchroniser has put aside and of which everything is in the
    /// session: their names say what they are, and nobody needs them.
    static func removeNeedless(
        beside path: String, of session: Session, on files: any FileSystem
    ) {
        for version in all(beside: path, of: session, on: files, where: ConflictName.isMarked)
        where isIn(session, version.session) {
            try? files.remove(version.path)
        }
    }

    private static func all(
        beside path: String, of session: Session, on files: any FileSystem,
        where isWanted: (String) -> Bool
    ) -> [SessionVersion] {
        let (folder, name) = SystemCall.parts(of: path)
        let present = (try? files.names(in: folder)) ?? []
        return present.filter {
            !$0.hasPrefix(".") && ConflictName.isLikely($0, of: name) && isWanted($0)
        }
        .sorted()
        .compactMap { name in
            let path = "\(folder)/\(name)"
            guard let found = try? SessionFile.readLive(path, on: files),
                found.id == session.id, found.copiedFrom == nil
            else { return nil }
            return SessionVersion(path: path, session: found)
        }
    }
}
