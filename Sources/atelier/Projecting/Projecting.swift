import NcursesTerminal
import SessionStore
import TerminalUI

/// The room's screen in a terminal of its own, from taking it over to giving it back.
enum Projecting {
    /// Follows a session until somebody leaves, or the terminal goes.
    ///
    /// A file that is not there yet is waited for, as long as its folder is there: the second terminal
    /// is often dragged to the projector first.
    ///
    /// - Throws: why the file cannot be read, or the screen be had.
    static func run(file: String, scheme: ColourScheme) throws(Failure) {
        OwnCatalogueFiles.addSayingProblems(beside: FilePath.folder(of: file))
        try NcursesTerminal.require()
        let follower = Follower(file)
        try Failure.wording { () throws(SessionFileError) in try check(follower) }
        let terminal = try NcursesTerminal.claimed(recordedIn: follower.path)
        terminal.use(scheme)
        var loop = ProjectorLoop(terminal: terminal, follower: follower)
        loop.run()
        terminal.restore()
    }

    private static func check(_ follower: Follower) throws(SessionFileError) {
        switch follower.trouble {
        case nil: break
        case .missing?:
            let folder = FilePath.folder(of: follower.path)
            let status = try? LinuxFileSystem().status(at: folder)
            guard status?.kind == .folder else { throw .folderMissing(folder) }
        case let trouble?: throw trouble
        }
    }
}
