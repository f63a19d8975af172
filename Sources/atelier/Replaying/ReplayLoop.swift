import NcursesTerminal
import Stage
import TerminalUI
import Wording
import Workshop

/// Shows on stage what a recorded session was at the moment that is being played.
struct ReplayLoop {
    let terminal: NcursesTerminal
    private let session: Session
    private let wording: Wording
    private var playback: Playback
    private var past: (moment: Moment, session: Session)?
    private let moments: [Moment]
    private var stage = StageScreen()
    private var cache = PaneCache()
    private var clock = LocalClock()

    /// The shortest time between two pictures, in milliseconds: a clock that runs at sixty times its
    /// speed cannot be read faster.
    private static let frame: Int64 = 50

    init(terminal: NcursesTerminal, session: Session, playback: Playback) {
        self.terminal = terminal
        self.session = session
        self.playback = playback
        moments = session.moments
        var words = StageWording()
        wording = words.words(for: session)
        terminal.placeCursor(nil)
    }

    /// Runs until somebody leaves or the terminal goes.
    mutating func run() {
        while true {
            let now = clock.now().milliseconds
            playback.advance(to: now)
            let changes = paint()
            let wake = [changes, playback.nextChange].compactMap { $0 }.min()
                .flatMap(playback.time).map { max($0, now + Self.frame) }
            switch terminal.next(until: wake) {
            case .key(.control("q")), .key(.control("c")), .key(.escape), .closed: return
            case .key(let key):
                playback.advance(to: clock.now().milliseconds)
                if !take(key) { return }
            case .paste, .resize, .deadline, .wake: break
            }
        }
    }

    /// Does what a key says; whether to go on.
    private mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(" "): playback.pause()
        case .left: playback.skip(forward: false)
        case .up, .pageUp: playback.skipRound(forward: false)
        case _ where playback.isOver: return false
        case .right: playback.skip(forward: true)
        case .down, .pageDown: playback.skipRound(forward: true)
        // Without Shift, too: the plus sign shares a key with the equals sign.
        case .character("+"), .character("="): playback.go(faster: true)
        case .character("-"), .character("−"): playback.go(faster: false)
        default: break
        }
        return true
    }

    /// Paints the moment that is being played; when that picture changes by a clock in it.
    private mutating func paint() -> Moment? {
        let position = playback.position
        let then = session(at: position)
        var directions = StageDirections.none
        directions.atHand = atHand(in: then)
        stage.update(then, directions, at: position, zoneOffsetSeconds: clock.offsetSeconds)
        stage.layOut(in: Rect(terminal.size).splitBottom(1).rest, wording, terminal.points)
        let bar = ReplayBar(playback)
        let (shown, words) = (stage, wording)
        cache.draw(terminal.size) { frame in
            let foot = frame.bounds.splitBottom(1).bottom
            shown.draw(in: &frame, words)
            frame.pane("replay", in: foot, input: bar) { grid, rect, bar in
                bar.draw(into: &grid, rect, words)
            }
        }
        terminal.show(cache.grid)
        cache.markShown()
        return stage.nextWake
    }

    /// The session as it was, which stays the same from one moment of its own to the next.
    private mutating func session(at position: Moment) -> Session {
        let moment = moments.last { $0 <= position } ?? position
        if let past, past.moment == moment { return past.session }
        let then = session.asOf(moment)
        past = (moment, then)
        return then
    }

    /// The note that the group was about to sort: of those unsorted the one that was sorted next.
    private func atHand(in then: Session) -> ID<Contribution>? {
        guard then.round?.kind == .sorting else { return nil }
        return then.unsorted.compactMap { session.contributions[$0] }
            .filter { $0.sortedAt != nil }
            .min { ($0.sortedAt ?? playback.position) < ($1.sortedAt ?? playback.position) }?.id
    }
}
