import Glibc
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
        let standIn = StandIn(for: file)
        OwnCatalogueFiles.addSayingProblems(beside: FilePath.folder(of: file))
        try NcursesTerminal.require()
        let waker = Waker()
        let follower = FollowerThread(file, waking: waker)
        guard let sight = follower.firstSight() else { return }
        try Failure.wording { () throws(SessionFileError) in try check(sight) }
        let terminal = try NcursesTerminal.claimed(recordedIn: sight.path, waker: waker)
        terminal.use(scheme)
        var loop = ProjectorLoop(terminal: terminal, follower: follower, sight)
        loop.run()
        terminal.restore()
        // The thread that follows may be waiting for the folder.
        standIn.leave(Failure.ended(by: terminal.ending).status)
    }

    static func check(_ sight: FollowerThread.Sight) throws(SessionFileError) {
        switch sight.trouble {
        case nil: break
        case .missing?:
            let folder = FilePath.folder(of: sight.path)
            let status = try? LinuxFileSystem().status(at: folder)
            guard status?.kind == .folder else { throw .folderMissing(folder) }
        case let trouble?: throw trouble
        }
    }
}
