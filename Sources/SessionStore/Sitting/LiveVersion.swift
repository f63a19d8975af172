/// Which version of a session is on the disk, with what a sitting adds to it; compared to see
/// cheaply whether it is worth reading again.
public struct LiveVersion: Equatable, Sendable {
    private let session: FileStatus?
    private let journal: FileStatus?

    /// Looks at a session file and its journal, without reading them.
    public init(of path: String, on files: any FileSystem = LinuxFileSystem()) {
        let names = SittingFiles(of: files.resolved(path))
        session = try? files.status(at: names.session)
        journal = try? files.status(at: names.journal)
    }
}
