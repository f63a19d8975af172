/// Which version of a session is on the disk, with what sittings add to it; compared to see cheaply
/// whether it is worth reading again.
public struct LiveVersion: Equatable, Sendable {
    private let session: FileStatus?
    private let base: FileStatus?
    /// The journals, by their paths.
    private let journals: [String: FileStatus]

    /// Looks at a session file and the files of its sittings, without reading them.
    public init(of path: String, on files: any FileSystem = LinuxFileSystem()) {
        self.init(SittingFiles(of: files.resolved(path)), on: files)
    }

    init(_ names: SittingFiles, on files: any FileSystem) {
        let present = (try? files.names(in: names.parent)) ?? []
        session = try? files.status(at: names.session)
        base = try? files.status(at: names.firstBase)
        var journals: [String: FileStatus] = [:]
        for path in names.journals(among: present) { journals[path] = try? files.status(at: path) }
        self.journals = journals
    }

    /// What is known of the only journal; nil when there is none, or more than one.
    var onlyJournal: (path: String, status: FileStatus)? {
        guard journals.count == 1, let only = journals.first else { return nil }
        return (only.key, only.value)
    }

    /// Whether a base beside the file is the same, or there is none.
    func hasBase(of other: LiveVersion) -> Bool { base == other.base }

    /// Whether nothing but the journals has changed since.
    func differsOnlyInJournal(from other: LiveVersion) -> Bool {
        (session, base) == (other.session, other.base)
    }
}
