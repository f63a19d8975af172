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
        all(beside: path, of: session, on: files) { _ in true }.filter { version in
            merge(of: version.session, into: session).session != session
        }
    }

    /// What both hold. Nobody knows what they were made from, so nothing counts as taken out.
    public static func merge(of version: Session, into session: Session) -> SessionMerge {
        Session.merging(base: nil, ours: session, theirs: version)
    }

    /// Takes the files away that a synchroniser has put aside and of which everything is in the
    /// session: their names say what they are, and nobody needs them.
    static func removeNeedless(
        beside path: String, of session: Session, on files: any FileSystem
    ) {
        for version in all(beside: path, of: session, on: files, where: ConflictName.isMarked)
        where merge(of: version.session, into: session).session == session {
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
