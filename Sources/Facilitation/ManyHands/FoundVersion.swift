import Workshop

/// Another version of the workshop at hand, in a file beside its own.
public struct FoundVersion: Equatable, Sendable {
    /// Where it is.
    public let path: String
    /// What it holds.
    public let session: Session

    /// Makes a version.
    public init(path: String, session: Session) {
        self.path = path
        self.session = session
    }

    /// The name of its file.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
