import NcursesTerminal
import Stage
import TerminalUI
import Wording
import Workshop

/// Shows what a followed session puts on stage; sleeps while nothing changes and no clock is shown.
///
/// The session is followed on another thread: a folder that does not answer keeps nobody here.
struct ProjectorLoop {
    let terminal: NcursesTerminal
    let follower: FollowerThread
    /// What the other thread has seen last.
    private var sight: FollowerThread.Sight
    private var stage = StageScreen()
    private var wording = StageWording()
    private var cache = PaneCache()
    private var clock = LocalClock()

    init(
        terminal: NcursesTerminal, follower: FollowerThread, _ sight: FollowerThread.Sight
    ) {
        self.terminal = terminal
        self.follower = follower
        self.sight = sight
        terminal.placeCursor(nil)
    }

    /// Runs until somebody leaves or the terminal goes.
    mutating func run() {
        while true {
            paint()
            switch terminal.next(until: stage.nextWake?.milliseconds) {
            case .key(.control("q")), .key(.control("c")), .key(.escape), .closed: return
            case .wake: if let seen = follower.takeSight() { sight = seen }
            // No other key does anything: whoever wants to type is at the other terminal.
            case .key, .paste, .resize, .deadline: break
            }
        }
    }

    private mutating func paint() {
        if let session = sight.session {
            let now = clock.now()
            stage.update(
                session, sight.directions, at: now, zoneOffsetSeconds: clock.offsetSeconds)
            terminal.entitle(session.title)
            let words = wording.words(for: session)
            stage.layOut(in: Rect(terminal.size), words, terminal.points)
            let shown = stage
            cache.draw(terminal.size) { frame in shown.draw(in: &frame, words) }
        } else {
            WaitingScreen(path: sight.path).draw(terminal.size, into: &cache)
        }
        terminal.show(cache.grid)
        cache.markShown()
    }
}
