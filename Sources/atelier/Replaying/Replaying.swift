import NcursesTerminal
import SessionStore
import TerminalUI
import Workshop

/// Playing a recorded session, from taking the screen over to giving it back.
enum Replaying {
    /// Plays until somebody leaves, or the terminal goes.
    ///
    /// - Parameter speed: seconds of the session in one second.
    /// - Throws: why the file cannot be read or holds nothing to play, or the screen cannot be had.
    static func run(file: String, speed: Int, scheme: ColourScheme) throws(Failure) {
        OwnCatalogueFiles.addSayingProblems(beside: FilePath.folder(of: file))
        let session = try Failure.wording { () throws(SessionFileError) in
            try SessionFile.readLive(file)
        }
        var clock = LocalClock()
        guard
            let playback = Playback(session, speed: speed, now: clock.now().milliseconds)
        else { throw Failure(.nothingToReplay(file)) }
        try NcursesTerminal.require()
        let terminal = try NcursesTerminal.claimed(recordedIn: file)
        terminal.use(scheme)
        var loop = ReplayLoop(terminal: terminal, session: session, playback: playback)
        loop.run()
        terminal.restore()
    }
}
