/// What is hidden in a folder, listed once for all the session files there: to list it for each of them
/// would take the square of their number.
public struct HiddenNames: Equatable, Sendable {
    /// The folder, without links on the way.
    let folder: String
    /// The names, files of sittings among them.
    let names: [String]

    /// Picks the hidden ones among all the names of a folder.
    init(among names: [String], of folder: String, on files: some FileSystem = LinuxFileSystem()) {
        self.folder = files.resolved(folder)
        self.names = names.filter { $0.hasPrefix(".") }
    }
}
