/// Which version of a session is on the disk, with what a sitting adds to it; compared to see
/// cheaply whether it is worth reading again.
public struct LiveVersion: Equatable, Sendable {
    private let session: FileStatus?
    private let base: FileStatus?
    /// What is known of the journal; nil when there is none.
    let journal: FileStatus?

    /// Looks at a session file and the files of its sitting, without reading them.
    public init(of path: String, on files: any FileSystem = LinuxFileSystem()) {
        self.init(SittingFiles(of: files.resolved(path)), on: files)
    }

    init(_ names: SittingFiles, on files: any FileSystem) {
        session = try? files.status(at: names.session)
        base = try? files.status(at: names.base)
        journal = try? files.status(at: names.journal)
    }

    /// Whether nothing but the journal has changed since.
    func differsOnlyInJournal(from other: LiveVersion) -> Bool {
        (session, base) == (other.session, other.base)
    }
}
