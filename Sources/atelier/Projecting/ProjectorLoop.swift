import NcursesTerminal
import SessionStore
import Stage
import TerminalUI
import Wording
import Workshop

/// Shows what a followed session puts on stage; sleeps while nothing changes and no clock is shown.
struct ProjectorLoop {
    let terminal: NcursesTerminal
    let follower: Follower
    private var stage = StageScreen()
    private var wording = StageWording()
    private var cache = PaneCache()
    private var clock = LocalClock()
    private var nextLook: Int64?

    init(terminal: NcursesTerminal, follower: Follower) {
        self.terminal = terminal
        self.follower = follower
        terminal.source = follower.fileDescriptor
        terminal.placeCursor(nil)
    }

    /// Runs until somebody leaves or the terminal goes.
    mutating func run() {
        planLook()
        while true {
            paint()
            let deadlines = [stage.view?.nextWake?.milliseconds, nextLook].compactMap { $0 }
            switch terminal.next(until: deadlines.min()) {
            case .key(.control("q")), .key(.control("c")), .key(.escape), .closed: return
            case .wake: look()
            case .deadline: if let nextLook, clock.now().milliseconds >= nextLook { look() }
            // No other key does anything: whoever wants to type is at the other terminal.
            case .key, .paste, .resize: break
            }
        }
    }

    private mutating func look() {
        _ = follower.look()
        planLook()
    }

    private mutating func planLook() {
        nextLook = follower.interval.map { clock.now().milliseconds + $0 }
    }

    private mutating func paint() {
        if let session = follower.session {
            let now = clock.now()
            let view = stage.update(
                session, follower.directions, at: now, zoneOffsetSeconds: clock.offsetSeconds)
            view.draw(terminal.size, into: &cache, wording.words(for: session))
        } else {
            WaitingScreen(path: follower.path).draw(terminal.size, into: &cache)
        }
        terminal.show(cache.grid)
        cache.markShown()
    }
}
