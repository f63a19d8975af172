import Glibc
import NcursesTerminal
import SessionStore
import Stage
import TerminalUI
import Wording
import Workshop

/// Where a gathering lies that somebody names by its folder or its file.
struct HallPlace {
    /// The folder.
    let folder: String

    /// Takes a path; nil when it means something else.
    init?(_ path: String) {
        if GatheringFile.isMeant(by: path) {
            folder = FilePath.folder(of: path)
            return
        }
        let file = GatheringFile.path(in: path)
        guard (try? LinuxFileSystem().status(at: file)) != nil else { return nil }
        folder = path
    }
}

/// Shows the programme of a gathering in the hall: what meets now, what comes next, and where.
///
/// The programme is read again once a minute, when what meets may have changed anyhow.
struct HallLoop {
    private let place: HallPlace

    init(_ place: HallPlace) { self.place = place }

    /// Takes the terminal over until somebody leaves.
    ///
    /// - Throws: why the programme cannot be read, or the screen be had.
    func show(_ scheme: ColourScheme) throws(Failure) {
        try NcursesTerminal.require()
        var hall = try Hall(place)
        let terminal = try NcursesTerminal.claimed(recordedIn: place.folder, waker: Waker())
        terminal.use(scheme)
        terminal.placeCursor(nil)
        var cache = PaneCache()
        loop: while true {
            hall.turn()
            hall.stage.layOut(in: Rect(terminal.size), hall.words, terminal.points)
            cache.draw(terminal.size) { frame in hall.stage.draw(in: &frame, hall.words) }
            terminal.show(cache.grid)
            cache.markShown()
            switch terminal.next(until: hall.stage.nextWake?.milliseconds) {
            case .key(.control("q")), .key(.control("c")), .key(.escape), .closed: break loop
            case .key, .paste, .resize, .deadline, .wake: break
            }
        }
        terminal.restore()
    }

    /// Writes the programme as lines of text until nobody reads any more.
    ///
    /// - Throws: why the programme cannot be read, or nothing be written.
    func tell() throws(Failure) -> Never {
        var hall = try Hall(place)
        var text = PlainStage()
        let nobody = Waker()
        while true {
            hall.turn()
            if let view = hall.stage.view { try text.tell(view, hall.words) }
            nobody.wait(until: hall.stage.view?.nextWake, now: hall.clock.now())
        }
    }
}

/// A programme over time.
private struct Hall {
    private let place: HallPlace
    private var gathering: Gathering
    private var wording = StageWording()
    var stage = StageScreen()
    var clock = LocalClock()
    private(set) var words = Environment.wording
    private var minute = Int64.min

    init(_ place: HallPlace) throws(Failure) {
        self.place = place
        gathering = try Failure.wording { () throws(SessionFileError) in
            try GatheringFile.read(in: place.folder)
        }
        words = wording.words(in: gathering.language)
    }

    /// Brings it up to date; a programme that cannot be read at this moment stays as it was.
    mutating func turn() {
        let now = clock.now()
        if now.milliseconds / 60_000 != minute {
            minute = now.milliseconds / 60_000
            if let read = try? GatheringFile.read(in: place.folder) { gathering = read }
            words = wording.words(in: gathering.language)
        }
        stage.update(gathering, at: now, zoneOffsetSeconds: clock.offsetSeconds)
    }
}
